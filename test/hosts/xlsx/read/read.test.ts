import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read';
import { contentOf } from '../../../contract/host.contract';
import { sheet, workbook } from '../../../support/sheet';
import { archiveOf, workbookFile } from '../../../support/workbook-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ONE_SHEET = workbook(sheet('表', [['x']]));

/** The content of a workbook whose only sheet has this XML; further parts may be replaced. */
function read(sheetXml: string, extra: Readonly<Record<string, string>> = {}) {
  const parts = {
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheetXml}</worksheet>`,
    ...extra,
  };
  return readSnapshot(workbookFile(ONE_SHEET, parts), 'a.xlsx');
}

function cells(sheetData: string, extra: Readonly<Record<string, string>> = {}) {
  return contentOf(read(`<sheetData>${sheetData}</sheetData>`, extra));
}

describe('Reading cells', () => {
  it('joins rich text, leaves out phonetic runs, and undoes escapes', () => {
    const strings =
      `<sst xmlns="${MAIN}"><si><r><rPr><b/></rPr><t>全年</t></r><r><t xml:space="preserve"> 预算数</t></r>` +
      '<rPh sb="0" eb="2"><t>ぜんねん</t></rPh></si><si><t>一_x000D_二_x005F_x0041_</t></si><si><t/></si></sst>';
    assert.deepEqual(
      cells(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        {
          'xl/sharedStrings.xml': strings,
        },
      ),
      { '表!A1': { value: '全年 预算数' }, '表!B1': { value: '一\r二_x0041_' } },
    );
  });

  it('reads inline texts, results of formulas, booleans, errors and ISO dates', () => {
    assert.deepEqual(
      cells(
        '<row r="2"><c r="A2" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>こう</t></rPh></is></c>' +
          '<c r="B2" t="str"><f>A2&amp;"&lt;"</f><v>甲乙&lt;</v></c><c r="C2" t="b"><v>1</v></c>' +
          '<c r="D2" t="e"><v>#DIV/0!</v></c><c r="E2" t="d"><v>2022-12-31</v></c>' +
          '<c r="F2" t="str"><f>""</f><v></v></c><c r="G2"><v>1.5E-3</v></c></row>',
      ),
      {
        '表!A2': { value: '甲乙' },
        '表!B2': { value: '甲乙<', formula: '=A2&"<"' },
        '表!C2': { value: true },
        '表!D2': { value: { error: '#DIV/0!' } },
        '表!E2': { value: 44926 },
        '表!F2': { value: '', formula: '=""' },
        '表!G2': { value: 0.0015 },
      },
    );
  });

  it('leaves out cells that hold nothing, however they look', () => {
    assert.deepEqual(cells('<row r="1"><c r="A1" s="0"/><c r="B1" t="s"/><c r="C1"><v></v></c></row>'), {});
  });

  it('counts rows and cells that do not say where they are', () => {
    assert.deepEqual(
      Object.keys(cells('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')),
      ['表!A1', '表!B1', '表!A2'],
    );
  });

  it('puts cells in row and column order when the file does not', () => {
    const xml =
      '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    assert.deepEqual(Object.keys(cells(xml)), ['表!A1', '表!A3', '表!B3']);
  });

  it('gives each cell of a shared formula its own, and each cell of an array the array’s', () => {
    assert.deepEqual(
      cells(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="4">B1*$C$1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">B1:B2*2</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="4"/><v>2</v></c><c r="D2"><v>4</v></c></row>',
      ),
      {
        '表!A1': { value: 1, formula: '=B1*$C$1' },
        '表!D1': { value: 1, formula: '=B1:B2*2' },
        '表!A2': { value: 2, formula: '=B2*$C$1' },
        '表!D2': { value: 4, formula: '=B1:B2*2' },
      },
    );
  });

  it('knows number formats by number and by code', () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ &quot;万元&quot;"/></numFmts>` +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="31"/></cellXfs></styleSheet>';
    const found = cells(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"><v>1</v></c></row>',
      { 'xl/styles.xml': styles },
    );
    assert.deepEqual(
      Object.values(found).map(({ numberFormat }) => numberFormat),
      [undefined, '0.00%', '0.00_ "万元"', 'yyyy"年"m"月"d"日"'],
    );
  });

  it('counts dates from 1900 in a workbook that counts from 1904, and leaves its other numbers alone', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="2"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const book =
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/>` +
      '<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const found = cells('<row r="1"><c r="A1" s="0"><v>100</v></c><c r="B1" s="1"><v>43464</v></c></row>', {
      'xl/styles.xml': styles,
      'xl/workbook.xml': book,
    });
    assert.deepEqual(
      Object.values(found).map(({ value }) => value),
      [100, 44926],
    );
  });

  it('reads merges and protection', () => {
    const { sheets } = read(
      '<sheetData/><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:K2"/></mergeCells>',
    );
    assert.equal(sheets[0]?.protected, true);
    assert.deepEqual(sheets[0]?.merges, [{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 10 }]);
  });

  it('reads a million rows that hold nothing, and the one cell among them', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="0"/></row>`);
    const last = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    assert.deepEqual(cells(rows.join('') + last), { '表!XFD1048576': { value: 1 } });
  });
});

describe('Reading workbooks', () => {
  it('follows absolute targets, prefixed elements and other folders, in tab order', () => {
    const bytes = archiveOf({
      '_rels/.rels': `<p:Relationships xmlns:p="urn:x"><p:Relationship Id="a" Type="${OFFICE}/officeDocument" Target="/main/book.xml"/></p:Relationships>`,
      'main/book.xml':
        `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="二" sheetId="7" rel:id="b"/>` +
        '<x:sheet name="图" sheetId="8" rel:id="d"/><x:sheet name="一" sheetId="2" state="veryHidden" rel:id="c"/></x:sheets></x:workbook>',
      'main/_rels/book.xml.rels':
        `<Relationships><Relationship Id="c" Type="${OFFICE}/worksheet" Target="../sheets/one.xml"/>` +
        `<Relationship Id="b" Type="${OFFICE}/worksheet" Target="/sheets/two.xml"/>` +
        `<Relationship Id="d" Type="${OFFICE}/chartsheet" Target="/charts/c.xml"/></Relationships>`,
      'sheets/one.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'sheets/two.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`,
    });
    const { sheets } = readSnapshot(bytes, 'a.xlsx');
    assert.deepEqual(
      sheets.map(({ name, visibility, cells: found }) => [name, visibility, found.length]),
      [
        ['二', 'visible', 0],
        ['一', 'very-hidden', 1],
      ],
    );
  });

  it('reads a part with a byte order mark', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c></row></sheetData></worksheet>`;
    const bytes = workbookFile(ONE_SHEET, { 'xl/worksheets/sheet1.xml': `\ufeff${xml}` });
    assert.equal(contentOf(readSnapshot(bytes, 'a.xlsx'))['表!A1']?.value, '甲');
  });

  it('reads every published table of the corpus', function () {
    const corpus = new URL('../../../../../shared/corpus/', import.meta.url);
    if (!existsSync(corpus)) {
      console.log('      skipped: the folder ../shared is not here');
      this.skip();
    }
    for (const name of readdirSync(corpus).filter((each) => each.endsWith('.xlsx'))) {
      const { sheets } = readSnapshot(readFileSync(new URL(name, corpus)), name);
      assert.ok(
        sheets.every(({ cells: found }) => found.length > 10),
        name,
      );
    }
  });
});
