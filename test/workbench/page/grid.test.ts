import { single } from '../../../src/core/workbook/address';
import assert from 'node:assert/strict';
import { cellCss } from '../../../src/workbench/page/sheet/grid/appearance';
import { copyText, editText, Entries, pastedCells } from '../../../src/workbench/page/sheet/grid/entries';
import { COLUMN_LIMIT, Geometry } from '../../../src/workbench/page/sheet/grid/geometry';
import { isOneCell, spanned, step } from '../../../src/workbench/page/sheet/grid/navigation';
import { planRows } from '../../../src/workbench/page/sheet/grid/plan';
import { calculated, valueAt } from '../../calculation/sheets';

/** A sheet 表 with B2:C3 merged. */
function table(
  rows: readonly (readonly (string | number | null)[])[] = [
    ['甲', 1],
    [null, '合并'],
  ],
) {
  const workbook = calculated({ 表: rows });
  const sheet = workbook.sheet('表');
  assert(sheet);
  sheet.merges.push({ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 2 });
  return { workbook, sheet };
}

describe('the geometry of a sheet', () => {
  it('takes widths in characters and heights in points, and nothing for what is hidden', () => {
    const { sheet } = table();
    sheet.columnWidths.set(1, 20);
    sheet.rowHeights.set(0, 30);
    sheet.hiddenRows.add(1);
    sheet.hiddenColumns.add(0);
    const geometry = new Geometry(sheet);
    assert.deepEqual(geometry.box(single(0, 1)), { top: 0, left: 0, width: 145, height: 40 });
    assert.equal(geometry.box(single(1, 1)).height, 0);
  });

  it('makes a row as high as its wrapped text needs', () => {
    const { sheet } = table([['一二三四五六七八九十'.repeat(4)]]);
    const before = new Geometry(sheet).box(single(0, 0)).height;
    sheet.setStyle(single(0, 0), { wrap: true });
    assert(new Geometry(sheet).box(single(0, 0)).height > 4 * before);
  });

  it('makes no room for wrapped text in a hidden column, and never more than Excel does', () => {
    const { sheet } = table([['hidden '.repeat(40), '一二三四五六七八九十'.repeat(400)]]);
    sheet.setStyle(single(0, 0), { wrap: true });
    const plain = new Geometry(sheet).box(single(0, 0)).height;
    sheet.columnWidths.set(0, 0);
    assert.equal(new Geometry(sheet).box(single(0, 1)).height, 22);
    assert(plain > 100);
    sheet.setStyle(single(0, 1), { wrap: true });
    assert.equal(new Geometry(sheet).box(single(0, 1)).height, 545);
  });

  it('finds the row and column at a point, the edges included', () => {
    const geometry = new Geometry(table().sheet);
    for (const row of [0, 1, 17, geometry.rows - 1]) {
      const { top, height } = geometry.box(single(row, 0));
      assert.deepEqual([geometry.rowAt(top), geometry.rowAt(top + height - 0.5)], [row, row]);
    }
    assert.equal(geometry.rowAt(1e9), geometry.rows - 1);
  });

  it('draws a bounded number of columns and says when some are left out', () => {
    const { sheet } = table();
    sheet.enterCell(0, 5000, 1, 'user');
    const geometry = new Geometry(sheet);
    assert.deepEqual([geometry.columns, geometry.cut], [COLUMN_LIMIT, true]);
  });
});

describe('what is drawn of a sheet', () => {
  it('is the window, and above it the merged areas that reach into it', () => {
    const { sheet } = table();
    sheet.merges.push({ firstRow: 5, lastRow: 30, firstColumn: 0, lastColumn: 0 });
    const geometry = new Geometry(sheet);
    const rows = planRows(sheet, geometry, geometry.box(single(10, 0)).top, geometry.box(single(12, 0)).top);
    assert.deepEqual(
      rows.map(({ row }) => row),
      [5, 10, 11, 12],
    );
  });

  it('shows a merged area once, with the far borders of its last cells', () => {
    const { sheet } = table();
    sheet.place(1, 2, { value: null, style: { borders: { right: { weight: 'thick' } } } });
    const drawn = planRows(sheet, new Geometry(sheet), 0, 100).flatMap(({ cells }) => cells);
    const merged = drawn.filter(({ range }) => range.lastRow > range.firstRow);
    assert.equal(merged.length, 1);
    assert.equal(merged[0]?.cell?.style?.borders?.right?.weight, 'thick');
    assert(!drawn.some(({ range }) => range.firstRow === 2 && range.firstColumn === 1));
  });

  it('runs text over a blank neighbour, and never cuts a number', () => {
    const { sheet } = table([['一段放不下的文字', null, '另一段', '邻居', 123456789012]]);
    sheet.columnWidths.set(4, 4);
    const cells = planRows(sheet, new Geometry(sheet), 0, 10)[0]?.cells ?? [];
    assert.deepEqual([cells[0]?.overflows, cells[2]?.overflows, cells[4]?.text], [true, false, '###']);
  });

  it('carries the colours of our marks', () => {
    const { sheet } = table();
    sheet.conditionalFormats.push({
      type: 'Custom',
      ranges: [single(0, 1)],
      formula: '=TRUE',
      fill: '#FFC7CE',
      stopIfTrue: false,
    });
    const cells = planRows(sheet, new Geometry(sheet), 0, 10)[0]?.cells ?? [];
    assert.deepEqual([cells[0]?.tint, cells[1]?.tint], [undefined, { fill: '#FFC7CE' }]);
  });

  it('keeps dark letters readable on the dark sheet, and a filled cell as it is', () => {
    const dark = (style: object) => cellCss({ value: '甲', style }, undefined, true).color;
    assert.equal(dark({ color: '#0000FF', fill: '#FFFF00' }), '#0000FF');
    assert.match(String(dark({ color: '#000080' })), /^rgb/);
    assert.equal(dark({ fill: '#FFFFFF' }), '#000000');
  });
});

describe('moving about a sheet', () => {
  it('leaves a merged area by its far side and passes over what is hidden', () => {
    const { sheet } = table();
    const geometry = new Geometry(sheet);
    assert.deepEqual(step(sheet, geometry, { row: 1, column: 1 }, 1, 0), { row: 3, column: 1 });
    assert.deepEqual(step(sheet, geometry, { row: 1, column: 1 }, 0, 1), { row: 1, column: 3 });
    sheet.hiddenRows.add(3);
    assert.deepEqual(step(sheet, geometry, { row: 1, column: 1 }, 1, 0), { row: 4, column: 1 });
    assert.deepEqual(step(sheet, geometry, { row: 0, column: 0 }, -1, -1), { row: 0, column: 0 });
  });

  it('selects ranges that cut no merged area', () => {
    const { sheet } = table();
    const range = spanned(sheet, { row: 0, column: 0 }, { row: 1, column: 1 });
    assert.deepEqual(range, { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 2 });
    assert.equal(isOneCell(sheet, range), false);
    assert.equal(isOneCell(sheet, spanned(sheet, { row: 2, column: 2 }, { row: 2, column: 2 })), true);
  });
});

describe('entries at the page', () => {
  it('are taken back one by one, unless the cell has been changed since', () => {
    const { workbook, sheet } = table([[1, 2]]);
    const entries = new Entries();
    entries.enter(sheet, single(0, 0), () => '5');
    entries.enter(sheet, single(0, 1), () => '=A1*2');
    sheet.enterCell(0, 0, 9, 'add-in');
    assert.equal(entries.undo(), true);
    assert.equal(valueAt(workbook, '表!B1'), 2);
    assert.equal(entries.undo(), true);
    assert.equal(valueAt(workbook, '表!A1'), 9);
    assert.equal(entries.undo(), false);
  });

  it('are shown for editing as one would type them', () => {
    assert.equal(editText({ value: 0.4531, numberFormat: '0.00%' }), '45.31%');
    assert.equal(editText({ value: 0.1 + 0.2 }), '0.3');
    assert.equal(editText({ value: 2, formula: '=1+1' }), '=1+1');
    assert.equal(editText({ value: true }), 'TRUE');
    assert.equal(editText({ value: 45_000, numberFormat: 'yyyy"年"m"月"' }), '2023年3月');
  });

  it('are copied and pasted as other spreadsheets do', () => {
    const { sheet } = table([
      ['甲\n乙', 1.5],
      ['"引"', null],
    ]);
    sheet.merges.length = 0;
    const text = copyText(sheet, { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 });
    assert.deepEqual(pastedCells(text), [
      ['甲\n乙', '1.5'],
      ['"引"', ''],
    ]);
    assert.deepEqual(pastedCells('a\tb\r\nc\td\r\n'), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    assert.deepEqual(pastedCells('一'), [['一']]);
  });
});
