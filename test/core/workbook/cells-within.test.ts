import assert from 'node:assert/strict';
import { within } from '../../../src/core/workbook/cells-within';
import { sheet } from '../../support/sheet';

const { cells } = sheet('表', [['甲', 1, 2], ['乙', 3, 4], [], ['丙', 5, 6]]);

describe('the cells within a range', () => {
  it('are those of its rows and columns, row by row', () => {
    const found = within({ firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 2 }, cells);
    assert.deepEqual(
      found.map(({ value }) => value),
      [3, 4, 5, 6],
    );
  });

  it('are none where the range stands below all of them', () => {
    assert.deepEqual(within({ firstRow: 9, lastRow: 12, firstColumn: 0, lastColumn: 5 }, cells), []);
  });

  it('leave out the columns beside it and the rows above and below it', () => {
    const found = within({ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 }, cells);
    assert.deepEqual(
      found.map(({ value }) => value),
      [3],
    );
  });

  it('are all of them where the range begins above the first and ends below the last', () => {
    assert.equal(
      within({ firstRow: 0, lastRow: 99, firstColumn: 0, lastColumn: 99 }, cells).length,
      cells.length,
    );
  });
});
