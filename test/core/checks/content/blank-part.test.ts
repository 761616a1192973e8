import assert from 'node:assert/strict';
import { ledger, told } from '../told';

const RULE = 'completeness/blank-part';
const COLUMNS = ['全年预算数', '全年执行数'];

describe('completeness/blank-part', () => {
  it('hints at the blank part a total needs, and accuses nobody', () => {
    const list = ledger(
      COLUMNS,
      ['渠道清淤', 20, 18],
      ['路灯维护', null, 9],
      ['绿地养护', 6, 5],
      ['合计', 36, 32],
    );
    assert.deepEqual(told(RULE, list), ['hint 明细!B5']);
    assert.deepEqual(told('arithmetic/ledger-total', list), []);
  });

  it('takes a blank for nothing where another column shows that its row is nothing', () => {
    const list = ledger(
      COLUMNS,
      ['渠道清淤', 20, 18],
      ['路灯维护', null, null],
      ['绿地养护', 6, 5],
      ['合计', 62, 23],
    );
    assert.deepEqual(told(RULE, list), []);
    assert.deepEqual(told('arithmetic/ledger-total', list), ['error 明细!B7']);
  });

  it('asks for nothing where the parts are more than their total already', () => {
    const list = ledger(
      COLUMNS,
      ['渠道清淤', 20, 18],
      ['路灯维护', null, 9],
      ['绿地养护', 6, 5],
      ['合计', 24, 32],
    );
    assert.deepEqual(told(RULE, list), []);
    assert.equal(told('arithmetic/ledger-total', list).length, 1);
  });
});
