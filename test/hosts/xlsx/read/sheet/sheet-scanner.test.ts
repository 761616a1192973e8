import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseSharedStrings, readSharedStrings } from '../../../../../src/hosts/xlsx/read/shared-strings';
import { parseSheet, readSheet } from '../../../../../src/hosts/xlsx/read/sheet/sheet';
import { SheetCells, type SheetContext } from '../../../../../src/hosts/xlsx/read/sheet/sheet-cells';
import { scanRows } from '../../../../../src/hosts/xlsx/read/sheet/sheet-scanner';
import { TextPool } from '../../../../../src/hosts/xlsx/read/text-pool';

const PARTS = unzipSync(readFileSync(new URL('../../../../fixtures/everything.xlsx', import.meta.url)));
const part = (name: string): string => strFromU8(PARTS[name] ?? new Uint8Array());

const context = (): SheetContext => ({
  strings: ['项目名称', '年初预算数', ''],
  formats: [
    { numberFormat: undefined, showsDay: false, locked: true },
    { numberFormat: '0.00', showsDay: false, locked: true },
    { numberFormat: 'yyyy-m-d', showsDay: true, locked: true },
  ],
  date1904: true,
  pool: new TextPool(),
});

/** What comes out, or that nothing does; the words of an error are for nobody. */
function outcome<T>(read: () => T): T | 'refused' {
  try {
    return read();
  } catch {
    return 'refused';
  }
}

const sheet = (rows: string, head = '<?xml version="1.0" encoding="UTF-8"?>\n', tail = ''): string =>
  `${head}<worksheet><sheetViews/><sheetData>${rows}</sheetData>${tail}</worksheet>`;

function assertSame(xml: string): void {
  const scanned = outcome(() => readSheet(xml, context()));
  assert.deepEqual(
    scanned,
    outcome(() => parseSheet(xml, context())),
    xml,
  );
}

const value = fc.oneof(
  fc.double({ noNaN: true }).map(String),
  fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }).map(String),
  fc.constantFrom(
    '',
    '0',
    '-0',
    '-',
    '.5',
    '5.',
    '1e3',
    '1e400',
    '5e-324',
    '007',
    '+1',
    ' 1 ',
    '1.2.3',
    '0.1234567890123456',
  ),
  fc.constantFrom(
    '2',
    '99',
    '无',
    '执行率&gt;90%',
    '&#20013;&#x6587;',
    '&bad;',
    '&#0;',
    '&',
    ']]>',
    'a\r\nb\rc',
    '\u0001',
    '_x000D_x',
    '2022-12-31',
    'PT1H30M',
    'true',
    '#DIV/0!',
  ),
);
const attributes = fc.constantFrom(
  '',
  ' s="1"',
  ' s="2"',
  " s='1'",
  ' s="x"',
  ' s=""',
  ' cm="1"',
  ' x:y="1"',
  ' s="1" s="2"',
  '  s = "1"',
  ' s="&amp;"',
);
const type = fc.constantFrom(
  '',
  '',
  '',
  ' t="s"',
  ' t="str"',
  ' t="n"',
  ' t="b"',
  ' t="e"',
  ' t="d"',
  ' t="inlineStr"',
  ' t="?"',
);
const formula = fc.constantFrom(
  '',
  '',
  '<f>A1+1</f>',
  '<f>=A1&amp;"&lt;"</f>',
  '<f/>',
  '<f t="shared" ref="A1:A9" si="0">B1</f>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:C3">SUM(D1:D3)</f>',
  '<f t="dataTable" r1="A1" r2="B1"/>',
  '<f>_xlfn.IFS(A1,1)</f>',
  '<f ca="1" />',
);
const content = fc
  .tuple(
    formula,
    value,
    fc.constantFrom('v', 'v', 'v', 'is', 'empty', 'twice', 'extra', 'rich', 'spaced', 'late'),
  )
  .map(([f, v, how]) => {
    switch (how) {
      case 'v':
        return `${f}<v>${v}</v>`;
      case 'is':
        return `${f}<is><t xml:space="preserve">${v}</t></is>`;
      case 'empty':
        return `${f}<v/>`;
      case 'twice':
        return `<v>1</v>${f}<v>${v}</v>`;
      case 'extra':
        return `${f}<v>${v}</v><extLst><ext/></extLst>`;
      case 'rich':
        return `<is><r><t>a</t></r><rPh><t>b</t></rPh><r><t>${v}</t></r></is>`;
      case 'spaced':
        return `\n ${f}\t<v>${v}</v>\r\n`;
      default:
        return `<v>${v}</v>${f}`;
    }
  });
const reference = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('A', 'B', 'C', 'AA', 'XFD'), fc.integer({ min: 1, max: 9 }))
      .map(([c, r]) => ` r="${c}${r}"`),
  },
  fc.constantFrom(
    '',
    ' r="a1"',
    ' r="A0"',
    ' r="XFE1"',
    ' r="A1048577"',
    ' r="A"',
    ' r="1"',
    ' r="$A$1"',
    ' r="A1:B2"',
    ' r="A01"',
    " r='B2'",
  ),
);
const cell = fc
  .tuple(
    reference,
    attributes,
    type,
    content,
    fc.constantFrom('full', 'full', 'full', 'full', 'closed', 'open', 'prefixed'),
  )
  .map(([r, a, t, inner, how]) => {
    if (how === 'closed') return `<c${r}${a}${t}/>`;
    if (how === 'open') return `<c${t}${r}${a} ></c >`;
    if (how === 'prefixed') return `<x:c${r}${t}>${inner}</x:c>`;
    return `<c${r}${a}${t}>${inner}</c>`;
  });
const row = fc
  .tuple(
    fc.constantFrom(
      '',
      ' r="3"',
      ' r="3" spans="1:9" ht="15.6" x14ac:dyDescent="0.2"',
      ' r="0"',
      ' r="x"',
      ' r="9999999"',
      ' r="03"',
    ),
    fc.array(cell, { maxLength: 4 }),
    fc.constantFrom('', ' ', '\n', 'x', '<!-- -->', '<![CDATA[x]]>', '<?x y?>'),
  )
  .map(([a, cells, between]) => `<row${a}>${cells.join(between)}</row>`);
const clean = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(cell, { maxLength: 3 }))
  .map(([r, cells]) => `<row r="${r}">${cells.join('')}</row>`);

describe('A sheet reads the same by the scanner and by the general parser', () => {
  it('whatever stands in its cells, however spelt', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(clean, row), { maxLength: 3 }), (rows) =>
        assertSame(sheet(rows.join(''))),
      ),
      {
        numRuns: 3000,
      },
    );
  });

  it('and a text said to be empty is the result of its own formula only', () => {
    const rows = (cells: string) => sheet(`<row r="1">${cells}</row>`);
    const unresolved = rows(
      '<c r="A1"><f>SUM(D1:D3)</f><v/></c><c r="B1" t="str"/><c r="C1" t="str"><v/></c>',
    );
    const resolved = rows('<c r="A1" t="str"><f>B1</f><v/></c>');
    assert.equal(readSheet(unresolved, context()).lacking, 1);
    assert.equal(readSheet(resolved, context()).lacking, undefined);
    assertSame(unresolved);
    assertSame(resolved);
  });

  it('whatever stands around its rows', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    for (const head of [
      '',
      '\ufeff',
      '<?xml version="1.1"?>',
      '<!-- <sheetData> -->',
      '<!DOCTYPE x>',
      '<?xml version="1.0"?><?a b?>',
      'x',
    ]) {
      for (const tail of [
        '',
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        '<sheetData><c r="B2"><v>2</v></c></sheetData>',
        '<c><v>3</v></c>',
        '<!-- </sheetData> -->',
        '</x>',
        '<sheetProtection sheet="1"/>',
      ]) {
        assertSame(sheet(rows, head, tail));
      }
    }
    assertSame(`<worksheet a="<sheetData>">${rows}</sheetData></worksheet>`);
    assertSame(`<worksheet><sheetData>${rows}</worksheet>`);
    assertSame(`<html><sheetData>${rows}</sheetData></html>`);
  });

  it('when letters of a real one are changed, put in or taken out', () => {
    const names = Object.keys(PARTS).filter((name) => /worksheets\/sheet\d\.xml$/.test(name));
    const change = fc.record({
      name: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      remove: fc.nat({ max: 6 }),
      insert: fc.constantFrom(
        '',
        '"',
        '<',
        '>',
        '/',
        ' ',
        '&',
        '=',
        '<c/>',
        '</c>',
        '<v>',
        '0',
        'x',
        '\u0000',
        '</row>',
        '<row>',
        'r="A1"',
      ),
    });
    fc.assert(
      fc.property(change, ({ name, at, remove, insert }) => {
        const xml = part(name);
        const place = Math.floor(at * xml.length);
        assertSame(xml.slice(0, place) + insert + xml.slice(place + remove));
      }),
      { numRuns: 1500 },
    );
  });

  it('and is read by the scanner where a program wrote it', () => {
    const rows =
      '<row r="1" spans="1:3" ht="20.1" customHeight="1" x14ac:dyDescent="0.15">' +
      '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"/><c r="C1" s="1"><f>A1*2</f><v>12.5</v></c></row>\r\n' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> 元 </t></is></c><c r="B2" t="str"><f>"&lt;"</f><v>&lt;</v></c></row>';
    const cells = new SheetCells(context());
    scanRows(rows, 0, rows.length, cells);
    assert.deepEqual(
      cells.finish().map(({ value: each }) => each),
      ['项目名称', 12.5, ' 元 ', '<'],
    );
  });
});

describe('Shared strings read the same by the scanner and by the general parser', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('&lt;', '&x;', '_x000A_', ' 甲 ', '\r\n', '部门整体支出绩效自评表（二〇二二年度）'),
  );
  const item = fc
    .tuple(
      text,
      fc.constantFrom(
        'plain',
        'plain',
        'plain',
        'rich',
        'kept',
        'none',
        'phonetic',
        'comment',
        'spaced',
        'closed',
      ),
    )
    .map(([t, how]) => {
      switch (how) {
        case 'rich':
          return `<si><r><rPr><b/></rPr><t>${t}</t></r><r><t>乙</t></r></si>`;
        case 'kept':
          return `<si><t xml:space="preserve">${t}</t></si>`;
        case 'none':
          return '<si/>';
        case 'phonetic':
          return `<si><t>${t}</t><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si>`;
        case 'comment':
          return `<si><t>${t}<!-- </si> --></t></si>`;
        case 'spaced':
          return `\n  <si>\n <t>${t}</t></si>`;
        case 'closed':
          return '<si><t/></si>';
        default:
          return `<si><t>${t}</t></si>`;
      }
    });

  it('whatever stands in them, however spelt', () => {
    const head = fc.constantFrom(
      '',
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<?xml version="1.1"?>',
      '<!-- -->',
    );
    fc.assert(
      fc.property(
        head,
        fc.array(item, { maxLength: 4 }),
        fc.constantFrom('</sst>', '</sst>', '</sst>\n', '</sst>x', ''),
        (h, items, end) => {
          const xml = `${h}<sst xmlns="m" count="9">${items.join('')}${end}`;
          assert.deepEqual(
            outcome(() => readSharedStrings(xml, new TextPool())),
            outcome(() => parseSharedStrings(xml, new TextPool())),
            xml,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
