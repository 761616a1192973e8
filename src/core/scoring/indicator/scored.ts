import { isKnown, type KnownFigure } from '../../quantity/figure';
import { weightOfUndivided } from '../../formulas/language/points';
import type { Indicator, Table } from '../../tables/model';
import { compare, type Comparison } from './comparison';
import { normalText } from '../../words/cleaner/normalise';

/** An indicator with a weight and a score, and how its actual value compares with its target. */
export interface Scored {
  readonly table: Table;
  readonly indicator: Indicator;
  readonly weight: KnownFigure;
  readonly score: KnownFigure;
  readonly comparison: Comparison;
}

/** The indicators of a table that have both a weight and a score. */
export function scoredIndicators(table: Table): readonly Scored[] {
  const scored: Scored[] = [];
  for (const indicator of table.indicators) {
    const { score } = indicator;
    const weight = indicator.weight ?? weightOfUndivided(indicator, table.indicators);
    if (!weight || !score || !isKnown(weight) || !isKnown(score)) continue;
    scored.push({ table, indicator, weight, score, comparison: compare(indicator) });
  }
  return scored;
}

/** Fillers that say nothing. */
const FILLERS = new Set(['', '无', '0', '-', '/', '无偏差', '没有', '不适用', '已完成', '完成', '无。']);

/** Whether a reason (偏差原因) says something. */
export function hasReason({ reason }: Indicator): boolean {
  return reason !== null && !FILLERS.has(normalText(reason));
}

/** Whether the table has a place for reasons at all. */
export function asksForReasons(table: Table): boolean {
  return (
    table.columns.some(({ field }) => field === 'reason') ||
    table.indicators.some(({ cells }) => 'reason' in cells)
  );
}

/** The cells of an indicator that a score depends on. */
export function scoringCells({ indicator }: Scored): readonly Scored['score']['cell'][] {
  const { target, actual, weight, reason } = indicator.cells;
  return [target, actual, weight, reason].filter((cell) => cell !== undefined);
}
