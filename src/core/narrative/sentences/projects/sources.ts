import { cleanLabel } from '../../../words/cleaner/clean-label';
import type { Expression } from '../../../formulas/language/expression';
import type { Amounts } from '../../facts/amounts';
import type { Facts } from '../../facts/facts';
import { all, known, sign, some, type Condition } from '../../wording/conditions';
import { text, when, type Part, type Sentence } from '../../wording/parts';
import { money } from '../figures';

/** A source of a project's money: what was planned from it and what was spent. */
interface Source {
  readonly name: string;
  readonly budget: Expression;
  readonly executed: Expression | null;
}

/**
 * 其中：中央财政资金150万元，支出150万元；地方资金60万元，支出48.5万元。 while the money comes from more than one source (资金来源); a single one
 * is the whole over again.
 */
export function sourcesOf(funds: Amounts, { style }: Facts): Sentence {
  const { decimals } = style.amount;
  const sources = funds.children().flatMap((row): readonly Source[] => {
    const budget = row.amount('full-year-budget', 'budget', 'arrived');
    return budget ? [{ name: cleanLabel(row.label), budget, executed: row.amount('executed', 'final') }] : [];
  });
  if (sources.length < 2) return [];
  const there = sources.map(({ budget }): Condition => sign(budget, decimals, '-+'));
  const several = some(there.flatMap((one, at) => (at === 0 ? [] : [all([one, some(there.slice(0, at))])])));
  const items = sources.map(({ name, budget, executed }, at): Part => {
    const before = there.slice(0, at);
    const lead: Sentence =
      before.length === 0 ? [text('其中：')] : [when(some(before), [text('；')], [text('其中：')])];
    const spent: Sentence = executed
      ? [
          when(
            sign(executed, decimals, '0'),
            [text('，未发生支出')],
            [text('，支出'), ...money(executed, style, '执行数')],
          ),
        ]
      : [];
    return when(there[at] ?? known(), [...lead, text(name), ...money(budget, style, '预算数'), ...spent]);
  });
  return [when(several, [...items, text('。')])];
}
