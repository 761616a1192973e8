import assert from 'node:assert/strict';
import type { Edit } from '../../../../src/core/workbook/edit';
import { PAGE_FOOTER, PAGE_MARGINS } from '../../../../src/core/workbook/page-setup';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { sheet, workbook } from '../../../support/sheet';
import { workbookFile } from '../../../support/workbook-file';
import { edited, textOf } from './support';

function printing(on: string, lastRow: number): Edit {
  return {
    kind: 'page-setup',
    sheet: on,
    setup: {
      orientation: 'landscape',
      area: { firstRow: 0, firstColumn: 1, lastRow, lastColumn: 2 },
      repeated: { first: 2, last: 2 },
      footer: PAGE_FOOTER,
    },
  };
}

describe('how a sheet prints, in a file', () => {
  const file = workbookFile(workbook(sheet('表', [['项目', 1, 2]])));

  it('is A4, one page wide, with its area, its repeated rows and its footer', async () => {
    const host = XlsxHost.open(file, '试.xlsx');
    await host.apply({ reason: 'test', edits: [printing('表', 9)] });
    const xml = textOf(host.toBytes(), 'xl/worksheets/sheet1.xml');
    assert.match(xml, /^.*<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/s);
    assert.match(xml, /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    assert.ok(xml.indexOf('<printOptions') > xml.indexOf('</sheetData>'));
    const book = textOf(host.toBytes(), 'xl/workbook.xml');
    assert.match(book, /name="_xlnm\.Print_Area" localSheetId="0">表!\$B\$1:\$C\$10</);
    assert.match(book, /name="_xlnm\.Print_Titles" localSheetId="0">表!\$3:\$3</);
  });

  it('is said once, however often it is said', async () => {
    const host = XlsxHost.open(file, '试.xlsx');
    await host.apply({ reason: 'test', edits: [printing('表', 9)] });
    await host.apply({ reason: 'test', edits: [printing('表', 19)] });
    const xml = textOf(host.toBytes(), 'xl/worksheets/sheet1.xml');
    assert.equal(xml.match(/<pageSetup /g)?.length, 1);
    const book = textOf(host.toBytes(), 'xl/workbook.xml');
    assert.deepEqual(book.match(/Print_Area[^<]*/g), ['Print_Area" localSheetId="0">表!$B$1:$C$20']);
  });

  const SHEET = 'xl/worksheets/sheet1.xml';
  const BOOK = 'xl/workbook.xml';

  /** The sheet and the list of sheets after a page was set in a file whose sheet and workbook hold this. */
  async function printed(inSheet: string, inBook = ''): Promise<{ sheet: string; book: string }> {
    const book = textOf(file, BOOK).replace('</workbook>', `${inBook}</workbook>`);
    const given = workbookFile(workbook(sheet('表', [[1]])), {
      [SHEET]: `<worksheet>${inSheet}</worksheet>`,
      [BOOK]: book,
    });
    const bytes = (await edited(given, printing('表', 9))).toBytes();
    return { sheet: textOf(bytes, SHEET), book: textOf(bytes, BOOK) };
  }

  it('stands behind what the format wants before it, and before the rest', async () => {
    const before = '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><hyperlinks/>';
    const { sheet: xml } = await printed(`${before}<rowBreaks/><drawing/>`);
    assert.ok(xml.includes(`${before}<printOptions horizontalCentered="1"/><pageMargins `), xml);
    assert.ok(xml.includes('</headerFooter><rowBreaks/><drawing/></worksheet>'), xml);
  });

  it('takes the place of how the sheet was printed before', async () => {
    const { sheet: xml } = await printed(
      '<sheetData/><pageMargins left="9"/><pageSetup scale="40"/><headerFooter><oddHeader>旧</oddHeader></headerFooter>',
    );
    assert.doesNotMatch(xml, /left="9"|scale|旧/);
    for (const element of ['pageMargins', 'pageSetup', 'headerFooter']) {
      assert.equal(xml.match(new RegExp(`<${element}[ >]`, 'g'))?.length, 1, element);
    }
  });

  it('has its margins in inches', async () => {
    const { sheet: xml } = await printed('<sheetData/>');
    const margins = [...xml.matchAll(/ (left|right|top|bottom)="([\d.]+)"/g)];
    assert.equal(margins.length, 4);
    for (const [, side = '', inches] of margins) {
      assert.equal(inches, (PAGE_MARGINS[side as 'left'] / 25.4).toFixed(3), side);
    }
  });

  it('fits one page in width, said once within the properties that the sheet has', async () => {
    const { sheet: xml } = await printed('<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetData/>');
    assert.ok(
      xml.startsWith(
        '<worksheet><sheetPr><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>',
      ),
      xml,
    );
    const fitting = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
    assert.ok(
      (await printed(`${fitting}<sheetData/>`)).sheet.startsWith(`<worksheet>${fitting}<sheetData/>`),
    );
  });

  it('joins the names that the workbook has, and leaves those of other sheets and other kinds', async () => {
    const others =
      '<definedName name="合计">表!$A$1</definedName>' +
      '<definedName name="合计" localSheetId="0">表!$A$2</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="5">别!$A$1</definedName>';
    const old = '<definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$1</definedName>';
    const { book } = await printed('<sheetData/>', `<definedNames>${others}${old}</definedNames><calcPr/>`);
    const ours =
      '<definedName name="_xlnm.Print_Area" localSheetId="0">表!$B$1:$C$10</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">表!$3:$3</definedName>';
    assert.ok(book.includes(`<definedNames>${others}${ours}</definedNames>`), book);
  });

  it('has its names behind the list of sheets and what else stands before names', async () => {
    const { book } = await printed('<sheetData/>', '<externalReferences/><calcPr/>');
    assert.match(book, /<\/sheets><externalReferences\/><definedNames>.*<\/definedNames><calcPr\/>/);
  });
});
