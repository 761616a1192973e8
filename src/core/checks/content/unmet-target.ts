import { compare } from '../../scoring/indicator/comparison';
import type { Indicator, Table } from '../../tables/model';
import { asksForReasons, hasReason } from '../../scoring/indicator/scored';
import type { Check } from '../model';
import { observed } from '../report';
import { isInterim } from './interim';

/** 未达目标未说明原因: a target was missed, and nobody says why. */
export const unmetTarget: Check = {
  rule: 'completeness/unmet-target',
  title: '未完成指标未说明原因',
  demand: '实际完成值没有达到指标值（反向指标为超过上限）的，应在偏差原因栏说明原因和改进措施。',
  source: ['cn-2020-10：附件1（偏差原因分析及改进措施）', 'form:goal-completion'],
  severity: 'warning',
  run: ({ tables }) =>
    tables
      .filter((table) => !isInterim(table))
      .flatMap((table) =>
        table.indicators.flatMap((indicator) => {
          const { actual, reason } = indicator.cells;
          if (!actual || hasReason(indicator) || !isMissed(table, indicator)) return [];
          return observed({
            rule: 'completeness/unmet-target',
            severity: 'warning',
            table,
            primary: actual,
            cells: [indicator.cells.target ?? actual, ...(reason ? [reason] : [])],
            message: {
              id: 'check/unmet-target',
              data: {
                indicator: indicator.level3,
                target: indicator.target?.figure.written ?? '',
                actual: indicator.actual?.figure.written ?? '',
              },
            },
          });
        }),
      ),
};

/**
 * Numbers that are compared by their sign, or words that say so; a bare number in a list of goals, of which more is
 * better by its name, and in a form that scores nothing. A form without a place for reasons is held to nothing.
 */
function isMissed(table: Table, indicator: Indicator): boolean {
  const isOfGoals = table.kind === 'goal-completion';
  if (!isOfGoals && !asksForReasons(table)) return false;
  const comparison = compare(indicator);
  if (comparison.met !== false || comparison.kind !== 'numbers') return comparison.met === false;
  return comparison.signed || ((isOfGoals || !isScored(table)) && comparison.nature === 'positive');
}

/** Whether its points say how far each target was reached. */
function isScored({ indicators }: Table): boolean {
  return indicators.some(({ weight, score }) => weight !== null || score !== null);
}
