import assert from 'node:assert/strict';
import { ledger, told } from '../told';

describe('logic/negative-balance', () => {
  it('warns of less than nothing left, and of nothing else', () => {
    const columns = ['年初结转结余', '本年到位资金', '已使用资金', '年末结转结余'];
    const rows = [
      ['校舍维修', 5, 20, 26.5, -1.5],
      ['图书购置', 1, 8, 9, 0],
    ];
    assert.deepEqual(told('logic/negative-balance', ledger(columns, ...rows)), ['warning 明细!E4']);
  });
});
