import { cleanLabel } from '../../formulas/row-formula';
import type { Amounts } from '../facts/amounts';
import { isProjectLedger, type Facts } from '../facts/facts';
import { joined, text, type Sentence } from '../wording/parts';
import { money, ratio } from './figures';

/** The ledger's total line: 项目资金年初结转0万元，本年到位63.3万元，支出63.3万元，年末结转0万元，资金使用率100%。 */
export function ledgerTotal(facts: Facts): Sentence {
  const total = facts.totalOf(isProjectLedger);
  return total ? line([text('项目资金')], total, facts) : [];
}

/** One line for each project of the ledger. */
export function ledgerLines(facts: Facts): readonly Sentence[] {
  const total = facts.totalOf(isProjectLedger);
  if (!total) return [];
  return total.children().flatMap((child) => {
    const { row } = child.indexed;
    const sentence = line([facts.words(row.labelCell, cleanLabel(row.label))], child, facts);
    return sentence.length > 0 ? [sentence] : [];
  });
}

function line(name: Sentence, row: Amounts, { style }: Facts): Sentence {
  const stated = (words: string, field: string): Sentence => {
    const amount = row.amount(field);
    return amount ? [text(words), ...money(amount, style)] : [];
  };
  const parts = joined(
    [
      stated('年初结转', 'carry-in'),
      stated('本年到位', 'arrived'),
      stated('支出', 'executed'),
      stated('年末结转', 'carry-out'),
    ],
    '，',
  );
  if (parts.length === 0) return [];
  const rate = row.derived('use-rate') ?? row.derived('execution-rate');
  const used = ratio(rate, style, { before: '，资金使用率', zeroBase: '，没有可用资金' });
  return [...name, ...parts, ...used, text('。')];
}
