import assert from 'node:assert/strict';
import { frozenIn, scrolledTo, scrollFor, seenAt } from '../../../src/workbench/page/sheet/grid/frozen';
import { Geometry } from '../../../src/workbench/page/sheet/grid/geometry';
import { Workbook } from '../../../src/workbench/model/workbook';

function frozenSheet(rows: number, columns: number) {
  const sheet = new Workbook('a.xlsx').addSheet('表');
  sheet.frozen = { rows, columns };
  return { sheet, geometry: new Geometry(sheet) };
}

const ROOM = { width: 800, height: 600, left: 0 };

describe('frozen rows and columns', () => {
  it('take the room of the rows above and the columns before the freeze', () => {
    const { sheet, geometry } = frozenSheet(3, 1);
    const { height, width } = geometry.box({ firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 0 });
    const frozen = frozenIn(sheet, geometry, ROOM);
    assert.deepEqual([frozen.rows, frozen.height, frozen.columns, frozen.width], [3, height, 1, width]);
  });

  it('are let go where they would leave nothing to scroll in', () => {
    const { sheet, geometry } = frozenSheet(30, 1);
    assert.equal(frozenIn(sheet, geometry, { ...ROOM, height: 200 }).rows, 0);
  });

  it('stay where they are seen while the rest scrolls', () => {
    const { sheet, geometry } = frozenSheet(3, 0);
    const frozen = frozenIn(sheet, geometry, ROOM);
    const area = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 });
    const topOf = (row: number) =>
      seenAt(geometry.box(area(row)), area(row), frozen, { top: 500, left: 0 }).top;
    assert.equal(topOf(1), geometry.box(area(1)).top + 500);
    assert.equal(topOf(9), geometry.box(area(9)).top);
    assert.equal(scrolledTo(10, frozen.height, 500), 10);
    assert.equal(scrolledTo(frozen.height + 1, frozen.height, 500), frozen.height + 501);
  });

  it('never cover the cell that is gone to', () => {
    const stretch = { from: 100, size: 20, isFrozen: false };
    assert.equal(scrollFor(stretch, 60, 400, 80), 40, 'it is behind what is frozen');
    assert.equal(scrollFor(stretch, 60, 400, 0), 0, 'it is in view');
    assert.equal(scrollFor({ ...stretch, from: 900 }, 60, 400, 0), 520, 'it is below');
    assert.equal(scrollFor({ ...stretch, isFrozen: true }, 60, 400, 300), 300);
  });
});
