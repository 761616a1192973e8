import type { Expression } from '../../../../formulas/language/expression';
import { derivedFrom } from '../../../../formulas/derived';
import type { Amounts } from '../../../facts/amounts';
import type { Facts } from '../../../facts/facts';
import { all, known, sign, some, type Condition } from '../../../wording/conditions';
import { text, when, type Sentence } from '../../../wording/parts';
import { statedAfter } from '../compared';
import { change, FINE, percentage } from '../../figures';

/** ，完成预算的90.22% of what was planned; spending that nobody planned is named as such. */
export function completion(now: Expression, budget: Expression | null, style: Facts['style']): Sentence {
  if (!budget) return [];
  const rate = derivedFrom('three-public', 'completion-rate', { final: now, budget });
  if (!rate) return [];
  return [
    when(
      all([known(now), sign(budget, FINE, '+')]),
      [text('，完成预算的'), percentage(rate, style, '预算完成率')],
      [when(all([sign(budget, FINE, '0'), sign(now, FINE, '+')]), [text('，没有安排预算')])],
    ),
  ];
}

/** ，比上年减少0.95万元，下降11.11% from last year's column, or from the columns of the change itself. */
export function compared(row: Amounts, now: Expression, { style }: Facts): Sentence {
  const before = row.amount('prior-year');
  if (!before) return statedAfter(row.amount('change-amount'), row.amount('change-rate'), style);
  const difference = row.derived('change-amount');
  const told = change({ now, before, difference, rate: row.derived('change-rate') }, '上年', style);
  return told.length > 0 ? [when(known(now, before), [text('，'), ...told])] : [];
}

/** While more was spent of a row than planned, or than last year. */
export function grown(
  total: Amounts,
  now: Expression,
  budget: Expression | null,
  decimals: number,
): Condition {
  const before = total.amount('prior-year');
  const more = (base: Expression): Condition =>
    sign({ kind: 'difference', from: now, minus: base }, decimals, '+');
  return some([...(budget ? [more(budget)] : []), ...(before ? [more(before)] : [])]);
}
