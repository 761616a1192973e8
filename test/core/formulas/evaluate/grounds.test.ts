import assert from 'node:assert/strict';
import { ledger, told } from '../../checks/told';

const RULE = 'arithmetic/change-rate';

describe('accusing by grounds', () => {
  /** 增减率 names no base; that last year stands beside it only implies one. */
  const list = (...rates: readonly number[]) =>
    ledger(
      ['上年决算数', '本年决算数', '增减率'],
      ...rates.map((rate, at) => [
        `第${at + 1}项`,
        100 * (at + 1),
        110 * (at + 1),
        { value: rate, numberFormat: '0%' },
      ]),
    );

  it('warns where the base is implied and the table does not keep the relation', () => {
    const severities = told(RULE, list(0.3, 0.7, 0.1)).map((each) => each.split(' ')[0]);
    assert.deepEqual(severities, ['warning', 'warning']);
  });

  it('calls it an error where the table keeps it at two other places and breaks it at no other', () => {
    assert.deepEqual(told(RULE, list(0.1, 0.7, 0.1)), ['error 明细!D5']);
  });

  it('calls a stated relation broken whatever the rest of the table does', () => {
    const rows = [
      ['渠道清淤', 20, 18],
      ['路灯维护', 10, 9],
      ['合计', 36, 27],
    ];
    assert.deepEqual(told('arithmetic/ledger-total', ledger(['全年预算数', '全年执行数'], ...rows)), [
      'error 明细!B6',
    ]);
  });
});
