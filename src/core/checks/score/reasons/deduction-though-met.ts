import type { Check } from '../../model';
import { plain } from '../../../quantity/decimal';
import { report, setTo } from '../report';
import { isFarExceeded } from './over-fulfilled';
import { hasReason, scoringCells } from '../../../scoring/indicator/scored';

/** 达标却扣分且无原因: the target was met, points are missing and nobody says why. */
export const deductionThoughMet: Check = {
  rule: 'score/deduction-though-met',
  title: '达标却扣分且未说明原因',
  demand: '实际完成值达到年度指标值的得满分；确需扣分的应写明原因。',
  source: ['cn-2020-10', 'review:sichuan-2025：每处扣分须有书面原因'],
  severity: 'warning',
  run: ({ scoring }) =>
    scoring.indicators
      .filter(
        (scored) =>
          scored.comparison.met === true &&
          scored.score.value.lt(scored.weight.value) &&
          !hasReason(scored.indicator) &&
          !isFarExceeded(scored, scoring.profileOf(scored.table)),
      )
      .map((scored) => {
        const { indicator, score, weight, comparison } = scored;
        const target = indicator.target?.figure.written ?? '';
        const actual = indicator.actual?.figure.written ?? '';
        return report({
          rule: deductionThoughMet.rule,
          severity: comparison.kind === 'words' ? 'hint' : 'warning',
          table: scored.table,
          primary: score.cell,
          cells: scoringCells(scored),
          message: {
            id: 'scoring/deduction-though-met',
            data: {
              indicator: indicator.level3,
              target,
              actual,
              score: plain(score.value),
              weight: plain(weight.value),
            },
          },
          actual: score.value,
          expected: weight.value,
          unit: '分',
          evidence: `${actual} / ${target} → ${plain(weight.value)}`,
          fixes: [setTo(score, weight.value)],
        });
      }),
};
