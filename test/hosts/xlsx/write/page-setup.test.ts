import assert from 'node:assert/strict';
import type { Edit } from '../../../../src/core/workbook/edit';
import { PAGE_FOOTER } from '../../../../src/core/workbook/page-setup';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { sheet, workbook } from '../../../support/sheet';
import { workbookFile } from '../../../support/workbook-file';
import { textOf } from './support';

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
});
