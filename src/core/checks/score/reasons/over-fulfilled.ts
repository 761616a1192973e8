import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import { decimal, plain, roundHalfUp, ZERO, type Decimal } from '../../../quantity/decimal';
import { clamp } from '../../../scoring/execute/award';
import { completion } from '../../../scoring/indicator/comparison';
import type { ScoringProfile } from '../../../scoring/profiles/model';
import type { Scoring } from '../../../scoring/indicator/scoring';
import { report, setTo } from '../report';
import { hasReason, scoringCells, type Scored } from '../../../scoring/indicator/scored';

/** From here on the target was hardly a target. */
const DOUBLE = decimal('200');

/** Times the target; below the limit of every profile. */
const LITTLE = decimal('1.1');

/** 超额完成未说明: 130 % of the target or more without a remark. */
export const overFulfilled: Check = {
  rule: 'score/over-fulfilled',
  title: '超额完成30%以上未说明',
  demand: '完成值达到指标值130%以上的，应说明原因（指标值偏低或年中调整）。',
  source: ['platform:manual-2022：完成率≥130%为指标偏离', 'review:sichuan-2025：不扣分但应说明'],
  severity: 'hint',
  run: ({ scoring }) => scoring.indicators.flatMap((scored) => excessive(scored, scoring)),
};

function excessive(scored: Scored, scoring: Scoring): readonly Finding[] {
  const { comparison, table, indicator, score, weight } = scored;
  const profile = scoring.profileOf(table);
  const rate = hasReason(indicator) ? null : farExceeding(scored, profile);
  if (!rate || comparison.kind !== 'numbers') return [];
  const deduction = profile.overFulfilmentDeduction;
  const reduced = deduction === null ? null : clamp(weight.value.minus(decimal(deduction)), weight.value);
  const expected = reduced && score.value.gt(reduced) ? reduced : null;
  return [
    report({
      rule: overFulfilled.rule,
      severity: expected || rate.gte(DOUBLE) ? 'warning' : 'hint',
      table,
      primary: indicator.cells.actual ?? score.cell,
      cells: scoringCells(scored),
      message: {
        id: 'scoring/over-fulfilled',
        data: {
          indicator: indicator.level3,
          target: indicator.target?.figure.written ?? '',
          actual: indicator.actual?.figure.written ?? '',
          rate: plain(roundHalfUp(rate, 2)),
          limit: plain(decimal(profile.overFulfilment)),
          deduction: expected && { points: deduction ?? '', profile: profile.title, score: plain(expected) },
        },
      },
      ...(expected ? { actual: score.value, expected, unit: '分', fixes: [setTo(score, expected)] } : {}),
      evidence: `${plain(comparison.actual)} ÷ ${plain(comparison.target)} = ${plain(roundHalfUp(rate, 2))}%`,
    }),
  ];
}

/** Whether an actual value exceeds its target so far that points may be taken off for it (目标值设置明显偏低). */
export function isFarExceeded(scored: Scored, profile: ScoringProfile): boolean {
  return farExceeding(scored, profile) !== null;
}

/** The rate of completion from the profile's limit on; null below it and where less is better. */
function farExceeding({ comparison }: Scored, { overFulfilment }: ScoringProfile): Decimal | null {
  if (comparison.kind !== 'numbers' || comparison.nature === 'negative' || isNear(comparison)) return null;
  const rate = completion(comparison);
  return rate?.gte(decimal(overFulfilment)) ? rate : null;
}

/** Up to the target and a little above it, where no profile asks for a remark; found without dividing. */
function isNear({ target, actual }: { target: Decimal; actual: Decimal }): boolean {
  return target.gt(ZERO) && actual.lte(target.times(LITTLE));
}
