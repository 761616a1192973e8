import assert from 'node:assert/strict';
import { grouped } from '../../../src/core/workbook/grouped';

describe('items grouped by what they have in common', () => {
  it('keep their order, and the groups that of their first item', () => {
    const rows = ['3 办公费', '1 差旅费', '3 印刷费', '1 会议费'];
    assert.deepEqual(
      [...grouped(rows, (row) => row.split(' ')[0])],
      [
        ['3', ['3 办公费', '3 印刷费']],
        ['1', ['1 差旅费', '1 会议费']],
      ],
    );
  });

  it('are no groups where there are no items', () => {
    assert.equal(grouped([], String).size, 0);
  });
});
