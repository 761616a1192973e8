import assert from 'node:assert/strict';
import { ledger, told } from '../told';

const RULE = 'logic/over-used';

describe('logic/over-used', () => {
  it('warns where more was used than came in and was left from before', () => {
    const columns = ['年初结转结余', '本年到位资金', '已使用资金', '资金使用率'];
    const rows = [
      ['校舍维修', 5, 20, 25, '100%'],
      ['图书购置', 1, 8, 9.6, '106.67%'],
    ];
    assert.deepEqual(told(RULE, ledger(columns, ...rows)), ['warning 明细!D5']);
  });

  it('says nothing where what was left from before is written in words', () => {
    const columns = ['年初结转结余', '本年到位资金', '已使用资金'];
    assert.deepEqual(told(RULE, ledger(columns, ['校舍维修', '待核实', 20, 25], ['图书购置', 0, 8, 8])), []);
  });

  it('warns of a rate of use above 100 % of what goes by words of its own', () => {
    const rows = [
      ['产业园', 12000, 10800, '90%'],
      ['医院', 5000, 5150, '103%'],
      ['停车场', 8000, 8000, '100%'],
    ];
    assert.deepEqual(told(RULE, ledger(['债券金额', '已使用', '使用率'], ...rows)), ['warning 明细!D5']);
  });
});
