import type { Expression } from '../../../formulas/language/expression';
import type { Amounts } from '../../facts/amounts';
import { isProjectLedger, type Facts } from '../../facts/facts';
import { all, known, sign } from '../../wording/conditions';
import { joined, text, when, type Sentence } from '../../wording/parts';
import { FINE, money, percentage } from '../figures';
import { executionOf, rateWord } from './funds';
import { carriedWords } from './projects';

/** 项目资金本年到位63.3万元，支出63.3万元，年初、年末均无结转结余，资金使用率100%。 from the ledger's total line. */
export function ledgerTotal(facts: Facts): Sentence {
  const total = facts.totalOf(isProjectLedger);
  return total ? line([text('项目资金')], total, facts) : [];
}

function line(name: Sentence, row: Amounts, facts: Facts): Sentence {
  const { style } = facts;
  const stated = (words: string, amount: Expression | null): Sentence =>
    amount ? [text(words), ...money(amount, style, words)] : [];
  const { executed, words } = executionOf(row);
  const spent = executed
    ? [
        when(
          all([known(executed), sign(executed, style.amount.decimals, '0')]),
          [text(words.spent === '支出' ? '全年未发生支出' : '全年未拨付')],
          stated(words.spent, executed),
        ),
      ]
    : [];
  const arrived = row.amount('arrived');
  const given = arrived
    ? stated('本年到位', arrived)
    : stated('预算', row.amount('full-year-budget', 'budget'));
  const parts = joined([given, spent], '，');
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
