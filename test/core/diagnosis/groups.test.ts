import assert from 'node:assert/strict';
import { groups } from '../../../src/core/diagnosis/groups';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { a1 } from '../../../src/core/workbook/address';
import { sheet, workbook } from '../../support/sheet';

/** Two totals that are wrong, and the rate of one over the other. */
const BOTH_WRONG = workbook(
  sheet('表', [
    ['2023年项目资金情况表'],
    ['单位：万元'],
    ['项目名称', '年初预算数', '全年预算数', '全年执行数', '执行率（%）'],
    ['引水渠改造', 400, 421.6, 380.25, 90.19],
    ['机井维修', 90, 96.4, 71.3, 73.96],
    ['合计', 490, 581, 522.85, 87.17],
  ]),
);

describe('violated relations joined by common cells', () => {
  it('are one group also where a later one joins two earlier', () => {
    const { relations } = review(BOTH_WRONG, DEFAULT_SETTINGS);
    const violated = relations.flatMap(({ relation, verdict }) =>
      verdict.state === 'violated' ? [relation] : [],
    );
    assert.equal(violated.length, 3);
    for (const order of [violated, violated.toReversed()])
      assert.deepEqual(
        groups(order).map((group) => group.length),
        [3],
      );
  });

  it('are explained together: the totals are wrong, and the rate is right', () => {
    const told = review(BOTH_WRONG, DEFAULT_SETTINGS).findings.flatMap(({ severity, primary, expected }) =>
      severity === 'error' && primary ? [`${a1(primary.row, primary.column)} → ${expected}`] : [],
    );
    assert.deepEqual(told.sort(), ['C6 → 518', 'D6 → 451.55']);
  });
});
