import type { Expression } from '../../../formulas/language/expression';
import type { Amounts } from '../../facts/amounts';
import { derivedFrom } from '../../../formulas/derived';
import { known } from '../../wording/conditions';
import { bySign, text, when, type Sentence } from '../../wording/parts';
import type { NumberStyle } from '../../wording/style';
import { change, FINE, money, ratio, statedChange } from '../figures';

/** The amount of this year in a row, whatever its column is called there. */
export function amountOf(row: Amounts): Expression | null {
  return row.amount('final', 'current-year', 'total', 'expenditure', 'income', 'executed', 'year', 'amount');
}

/** `，比上年增加9.22万元，增长6.88%` where last year's amount is known; empty where it is not. `lead` comes before it. */
export function againstLastYear(
  now: Expression | null,
  before: Expression | null,
  style: NumberStyle,
  lead = '，',
): Sentence {
  if (!now || !before) return [];
  const operands = { final: now, 'prior-year': before };
  const difference = derivedFrom('final-accounts', 'change-amount', operands);
  const rate = derivedFrom('final-accounts', 'change-rate', operands);
  const told = change({ now, before, difference, rate }, '上年', style);
  return told.length > 0 ? [when(known(now, before), [text(lead), ...told])] : [];
}

/**
 * The same of a row: from its column of last year, from another table's line (`before`), or from its own columns of the
 * change itself (比上年增减额、增减率).
 */
export function changeOfRow(
  row: Amounts,
  now: Expression | null,
  style: NumberStyle,
  before: Expression | null = null,
): Sentence {
  const earlier = row.amount('prior-year') ?? before;
  if (earlier) return againstLastYear(now, earlier, style);
  return statedAfter(row.amount('change-amount'), row.amount('change-rate'), style);
}

/** ，比上年增加9.22万元，增长6.88% as a table states it, while it does. */
export function statedAfter(
  amount: Expression | null,
  rate: Expression | null,
  style: NumberStyle,
): Sentence {
  const by = amount ?? rate;
  const told = statedChange(amount, rate, '上年', style);
  return by && told.length > 0 ? [when(known(by), [text('，'), ...told])] : [];
}

/** （预算92万元，完成96.3%） of a row that has its budget beside what was spent of it. */
export function budgetBeside(row: Amounts, now: Expression, style: NumberStyle): Sentence {
  const budget = row.amount('budget', 'full-year-budget', 'initial-budget');
  const rate = budget && derivedFrom('final-accounts', 'completion-rate', { final: now, budget });
  if (!budget || !rate) return [];
  const stated = inBrackets(budget, ratio(rate, style, { before: '，完成', zeroBase: '' }), style);
  return [bySign(budget, FINE, { positive: stated, zero: [], negative: [] })];
}

/** （预算92万元，完成96.3%）, of which `completed` says the second half. */
export function inBrackets(budget: Expression, completed: Sentence, style: NumberStyle): Sentence {
  return [text('（预算'), ...money(budget, style, '预算数'), ...completed, text('）')];
}
