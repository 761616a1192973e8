import type { Check } from '../../checks/model';
import type { Finding } from '../../finding';
import { decimal, plain, roundHalfUp } from '../../quantity/decimal';
import type { Settings } from '../../settings';
import { completion } from '../comparison';
import { chooseProfile } from '../profiles/choose';
import { report } from './report';
import { hasReason, scoredIndicators, scoringCells, type Scored } from './scored';

/** From here on the target was hardly a target. */
const DOUBLE = decimal('200');

/** 超额完成未说明: 130 % of the target or more without a remark. */
export const overFulfilled: Check = {
  rule: 'score/over-fulfilled',
  title: '超额完成30%以上未说明',
  demand: '完成值达到指标值130%以上的，应说明原因（指标值偏低或年中调整）。',
  source: '一体化平台操作手册（2022）：完成率≥130%为指标偏离；四川复核做法：不扣分但应说明',
  severity: 'hint',
  run: ({ tables, settings }) => scoredIndicators(tables).flatMap((scored) => excessive(scored, settings)),
};

function excessive(scored: Scored, settings: Settings): readonly Finding[] {
  const { comparison, table, indicator } = scored;
  if (comparison.kind !== 'numbers' || comparison.nature === 'negative' || hasReason(indicator)) return [];
  const rate = completion(comparison);
  const limit = decimal(chooseProfile(table, settings).overFulfilment);
  if (!rate || rate.lt(limit)) return [];
  return [
    report({
      rule: overFulfilled.rule,
      severity: rate.gte(DOUBLE) ? 'warning' : 'hint',
      table,
      primary: indicator.cells.actual ?? scored.score.cell,
      cells: scoringCells(scored),
      message: {
        id: 'scoring/over-fulfilled',
        data: {
          indicator: indicator.level3,
          target: indicator.target?.figure.written ?? '',
          actual: indicator.actual?.figure.written ?? '',
          rate: plain(roundHalfUp(rate, 2)),
          limit: plain(limit),
        },
      },
      evidence: `${plain(comparison.actual)} ÷ ${plain(comparison.target)} = ${plain(roundHalfUp(rate, 2))}%`,
    }),
  ];
}
