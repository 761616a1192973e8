import assert from 'node:assert/strict';
import { blankWorkbook } from '../../../src/hosts/xlsx/write/blank-workbook';
import { openWorkbook } from '../../../src/workbench/load/open';
import { Differences } from '../../../src/workbench/load/differences';
import { saveWorkbook } from '../../../src/workbench/load/save';

const open = (bytes: Uint8Array) => openWorkbook(bytes, 'a.xlsx');

/** A sheet with three columns of widths of their own and a row of text, as a file and opened again. */
function opened() {
  const workbook = open(blankWorkbook('表', [10, 20, 30]));
  workbook.workbook.sheets[0]?.enterCell(1, 0, '项目', 'user');
  return open(saveWorkbook(workbook));
}

describe('widths and heights that were dragged on the page', () => {
  it('are saved, and nothing is while they are as they were', () => {
    const before = opened();
    const [sheet] = before.workbook.sheets;
    assert.ok(sheet);
    assert.equal(new Differences(before).any, false);
    sheet.columnWidths.set(1, 42);
    sheet.columnWidths.set(5, 7);
    sheet.rowHeights.set(1, 33);
    sheet.rowHeights.set(4, 60);
    assert.equal(new Differences(before).any, true);
    const [saved] = open(saveWorkbook(before)).workbook.sheets;
    assert.deepEqual(
      [...(saved?.columnWidths ?? [])],
      [
        [0, 10],
        [1, 42],
        [2, 30],
        [5, 7],
      ],
    );
    assert.deepEqual(
      [...(saved?.rowHeights ?? [])],
      [
        [1, 33],
        [4, 60],
      ],
    );
    assert.equal(saved?.cell(1, 0)?.value, '项目');
  });

  it('split the stretch of columns that a file gives one width', () => {
    const wide = opened();
    const [sheet] = wide.workbook.sheets;
    for (const column of [0, 1, 2]) sheet?.columnWidths.set(column, 15);
    const same = open(saveWorkbook(wide));
    same.workbook.sheets[0]?.columnWidths.set(1, 9);
    const [saved] = open(saveWorkbook(same)).workbook.sheets;
    assert.deepEqual(
      [0, 1, 2].map((column) => saved?.columnWidths.get(column)),
      [15, 9, 15],
    );
  });

  it('go when a row is given back the height that its text needs', () => {
    const high = opened();
    high.workbook.sheets[0]?.rowHeights.set(1, 50);
    const saved = open(saveWorkbook(high));
    saved.workbook.sheets[0]?.rowHeights.delete(1);
    assert.equal(open(saveWorkbook(saved)).workbook.sheets[0]?.rowHeights.has(1), false);
  });
});
