import assert from 'node:assert/strict';
import { printSetupOf } from '../../../../src/workbench/model/print-setup';
import { Geometry } from '../../../../src/workbench/page/sheet/grid/geometry';
import { paperOf, ROW_LIMIT, type Paper } from '../../../../src/workbench/page/sheet/print/paper';
import { single } from '../../../../src/core/workbook/address';
import type { Sheet } from '../../../../src/workbench/model/sheet';
import { calculated } from '../../../calculation/sheets';

function sheetOf(rows: readonly (readonly (string | number | null)[])[]): Sheet {
  const sheet = calculated({ 表: rows }).sheet('表');
  assert(sheet);
  return sheet;
}

function paper(sheet: Sheet): Paper {
  const laid = paperOf(sheet, new Geometry(sheet), printSetupOf(sheet));
  assert(laid);
  return laid;
}

const rowsOf = (rows: Paper['rows']): readonly number[] => rows.map(({ row }) => row);

describe('a sheet laid out for paper', () => {
  it('prints what holds or looks like something, and no sheet that is empty', () => {
    const sheet = sheetOf([['甲', 1]]);
    sheet.setStyle(single(2, 2), { borders: { top: { weight: 'thin' } } });
    assert.deepEqual(rowsOf(paper(sheet).rows), [0, 1, 2]);
    assert.equal(paper(sheet).columns.length, 3);
    const empty = sheetOf([]);
    assert.equal(paperOf(empty, new Geometry(empty), printSetupOf(empty)), null);
  });

  it('prints its area only, hidden rows and columns left out', () => {
    const sheet = sheetOf([
      ['甲', 1, '备'],
      ['乙', 2, '备'],
      ['丙', 3, '备'],
    ]);
    sheet.page.set('printArea', { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 });
    sheet.hiddenRows.add(0);
    sheet.hiddenColumns.add(0);
    const { rows, columns } = paper(sheet);
    assert.deepEqual(rowsOf(rows), [1]);
    assert.equal(columns.length, 1);
    assert.deepEqual(
      rows[0]?.cells.map(({ text }) => text),
      ['2'],
    );
  });

  it('repeats its rows of titles, with what stands above them once', () => {
    const sheet = sheetOf([['表名'], ['项目'], ['甲'], ['乙']]);
    sheet.page.set('printTitleRows', { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 9 });
    const { before, repeated, rows } = paper(sheet);
    assert.deepEqual([rowsOf(before), rowsOf(repeated), rowsOf(rows)], [[0], [1], [2, 3]]);
  });

  it('is made smaller until it is one page wide, and never larger to fit', () => {
    const wide = sheetOf([['甲']]);
    wide.columnWidths.set(0, 200);
    assert(paper(wide).scale < 0.5);
    const small = sheetOf([['甲']]);
    small.page.set('zoom', { horizontalFitToPages: 1 });
    assert.equal(paper(small).scale, 1);
    small.page.set('zoom', { scale: 150 });
    assert.equal(paper(small).scale, 1.5);
  });

  it('fits one page of height where the sheet asks for it', () => {
    const sheet = sheetOf(Array.from({ length: 200 }, (_, row) => [row]));
    sheet.page.set('zoom', { horizontalFitToPages: 1, verticalFitToPages: 1 });
    assert(paper(sheet).scale < 0.3);
  });

  it('begins a page where the officer does', () => {
    const sheet = sheetOf([['甲'], ['乙'], ['丙']]);
    sheet.page.set('horizontalPageBreaks', [2]);
    assert.deepEqual(
      paper(sheet).rows.map(({ breaks }) => breaks),
      [false, false, true],
    );
  });

  it('says how many rows were too many', () => {
    const sheet = sheetOf([['甲']]);
    sheet.enterCell(ROW_LIMIT + 9, 0, '远', 'user');
    assert.equal(paper(sheet).rows.length, ROW_LIMIT);
    assert.equal(paper(sheet).leftOut, 10);
  });
});
