import assert from 'node:assert/strict';
import { MergedCells } from '../../../../src/core/tables/cells/merged-cells';
import { parseRange } from '../../../support/sheet';

describe('cells under merges', () => {
  const merged = (...areas: readonly string[]): MergedCells => new MergedCells(areas.map(parseRange));

  it('are all but the top-left one of each', () => {
    const cells = merged('A1:B2', 'D1:D3');
    const covered = [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => cells.cover(row, column)));
    assert.deepEqual(covered, [
      [false, true, false, false],
      [true, true, false, true],
      [false, false, false, true],
    ]);
  });

  it('are none where the host did not ask for merges', () => {
    assert.equal(new MergedCells(null).cover(0, 1), false);
  });
});
