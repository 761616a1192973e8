import assert from 'node:assert/strict';
import { CellMap } from '../../../src/core/workbook/cell-map';

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });

describe('what is known of cells', () => {
  const map = new CellMap<string>();
  map.set(cell('收入', 2, 3), '预算');
  map.set(cell('支出', 2, 3), '决算');
  map.set(cell('收入', 0, 16_383), '末列');
  map.set(cell('收入', 2, 3), '调整后预算');

  it('is found by sheet, row and column, the last value of each', () => {
    assert.equal(map.get(cell('收入', 2, 3)), '调整后预算');
    assert.equal(map.get(cell('支出', 2, 3)), '决算');
    assert.equal(map.get(cell('支出', 3, 2)), undefined);
    assert.deepEqual([map.has(cell('', 0, 0)), map.has(cell('收入', 0, 16_383))], [false, true]);
  });

  it('is given back sheet by sheet with the addresses', () => {
    assert.equal(map.size, 3);
    assert.deepEqual([...map.values()], ['调整后预算', '末列', '决算']);
    assert.deepEqual([...map.entries()][1], [cell('收入', 0, 16_383), '末列']);
  });
});
