import type { Check } from '../../model';
import { decimal } from '../../../quantity/decimal';
import { completion } from '../../../scoring/indicator/comparison';
import { report } from '../report';
import { hasReason, type Scored } from '../../../scoring/indicator/scored';
import { mentions } from '../../../words/topics';
import { wording } from '../../../words/wording';

/** 有偏差原因却未扣分: a reason for a deviation beside full marks. */
export const reasonWithoutDeduction: Check = {
  rule: 'score/reason-without-deduction',
  title: '写有偏差原因却未扣分',
  demand: '得满分的指标不应有偏差原因；确有偏差的应相应扣分。',
  source: ['practice:review'],
  severity: 'hint',
  run: ({ scoring }) =>
    scoring.indicators
      .filter(
        (scored) =>
          scored.score.value.eq(scored.weight.value) &&
          scored.comparison.met !== false &&
          speaksOfShortfall(scored) &&
          !isExplained(scored),
      )
      .map(({ table, indicator, score }) =>
        report({
          rule: reasonWithoutDeduction.rule,
          severity: 'hint',
          table,
          primary: indicator.cells.reason ?? score.cell,
          cells: [score.cell],
          message: {
            id: 'scoring/reason-without-deduction',
            data: { indicator: indicator.level3, reason: indicator.reason ?? '' },
          },
        }),
      ),
};

const NOT_DONE = wording('not', 'failed-to?', 'done-or-reached');

/** Reasons may also praise; only words of a shortfall contradict full marks. */
function speaksOfShortfall({ indicator }: Scored): boolean {
  return hasReason(indicator) && mentions(indicator.reason ?? '', 'shortfall');
}

/**
 * An over-fulfilment, or money left over under a limit, is explained without losing points, unless the reason says
 * outright that something was not done.
 */
function isExplained({ comparison, indicator }: Scored): boolean {
  if (comparison.kind !== 'numbers' || saysNotDone(indicator.reason ?? '')) return false;
  return comparison.nature === 'negative' || isOverFulfilled(comparison);
}

function saysNotDone(reason: string): boolean {
  return NOT_DONE.isIn(reason) || mentions(reason, 'is-late');
}

function isOverFulfilled(comparison: Parameters<typeof completion>[0]): boolean {
  return completion(comparison)?.gt(decimal('100')) ?? false;
}
