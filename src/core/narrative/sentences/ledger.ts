import type { Expression } from '../../formulas/expression';
import { cleanLabel } from '../../formulas/row-formula';
import type { Amounts } from '../facts/amounts';
import { isProjectLedger, type Facts } from '../facts/facts';
import { all, known, sign } from '../wording/conditions';
import { joined, text, when, type Sentence } from '../wording/parts';
import { FINE, money, percentage } from './figures';
import { rateWord } from './funds';
import { carriedWords, MOST_TOLD } from './projects';

/** 项目资金本年到位63.3万元，支出63.3万元，年初、年末均无结转结余，资金使用率100%。 from the ledger's total line. */
export function ledgerTotal(facts: Facts): Sentence {
  const total = facts.totalOf(isProjectLedger);
  return total ? line([text('项目资金')], total, facts) : [];
}

/**
 * One item for each line of the ledger, in a single paragraph. Nothing where the projects have forms of their own, which
 * tell the same amounts, or where there are too many to be told one by one.
 */
export function ledgerLines(facts: Facts): Sentence {
  const total = facts.totalOf(isProjectLedger);
  if (!total || facts.projects.some(({ table }) => table !== null)) return [];
  const children = total.children();
  if (children.length > MOST_TOLD) return [];
  const lines = children.flatMap((child): readonly Sentence[] => {
    const { row } = child.indexed;
    const said = line([facts.words(row.labelCell, cleanLabel(row.label), '项目名称')], child, facts);
    return said.length > 0 ? [said] : [];
  });
  return lines.length > 0 ? [text('其中：'), ...joined(lines, '')] : [];
}

function line(name: Sentence, row: Amounts, facts: Facts): Sentence {
  const { style } = facts;
  const stated = (words: string, amount: Expression | null): Sentence =>
    amount ? [text(words), ...money(amount, style, words)] : [];
  const executed = row.asked('executed');
  const spent = executed
    ? [
        when(
          all([known(executed), sign(executed, style.amount.decimals, '0')]),
          [text('全年未发生支出')],
          stated('支出', executed),
        ),
      ]
    : [];
  const parts = joined(
    [stated('本年到位', row.amount('arrived', 'full-year-budget', 'budget')), spent],
    '，',
  );
  if (parts.length === 0) return [];
  const carried = carriedWords(row.amount('carry-in'), row.amount('carry-out'), facts);
  return [...name, ...parts, ...carried, ...rateOf(row, executed, facts), text('。')];
}

/** What the ledger calls the rate, of all that could be spent: ，支付进度88%. Above 100 % it is doubted. */
function rateOf(row: Amounts, executed: Expression | null, { style }: Facts): Sentence {
  const rate = row.derived('use-rate') ?? row.derived('execution-rate');
  if (!rate || !executed) return [];
  const words = rateWord(row.headOf('execution-rate', 'use-rate', 'completion-rate')) ?? '资金使用率';
  const said: Sentence = [text(`，${words}`), percentage(rate, style, words)];
  const spent = sign(executed, style.amount.decimals, '+');
  return rate.kind === 'quotient'
    ? [when(all([spent, sign(rate.divisor, FINE, '+')]), said)]
    : [when(all([spent, known(rate)]), said)];
}
