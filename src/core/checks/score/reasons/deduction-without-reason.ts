import type { Check } from '../../model';
import { plain } from '../../../quantity/decimal';
import { report } from '../report';
import { asksForReasons, hasReason } from '../../../scoring/indicator/scored';

/** 扣分未说明原因, where no comparison tells why points are missing. */
export const deductionWithoutReason: Check = {
  rule: 'score/deduction-without-reason',
  title: '扣分未说明原因',
  demand: '得分低于分值的，应在偏差原因栏写明原因。',
  source: ['cn-2020-10：附件1 填表说明', 'review:sichuan-2025：第14条'],
  severity: 'hint',
  run: ({ scoring }) =>
    scoring.indicators
      .filter(
        ({ table, indicator, score, weight, comparison }) =>
          comparison.met === null &&
          score.value.lt(weight.value) &&
          asksForReasons(table) &&
          !hasReason(indicator),
      )
      .map(({ table, indicator, score, weight }) =>
        report({
          rule: deductionWithoutReason.rule,
          severity: 'hint',
          table,
          primary: indicator.cells.reason ?? score.cell,
          cells: [score.cell, weight.cell],
          message: {
            id: 'scoring/deduction-without-reason',
            data: { indicator: indicator.level3, lost: plain(weight.value.minus(score.value)) },
          },
        }),
      ),
};
