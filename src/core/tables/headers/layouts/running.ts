import type { Band } from '../band';
import type { AmountColumn } from '../column-fields';
import { mentions } from '../../../words/topics';

/** What a column of a journal does to its balance: adds to it, takes from it, is it; `side` is one of the two, as the account has it. */
type Effect = 'adds' | 'takes' | 'side' | 'balance';

interface Entry {
  readonly effect: Effect;
  readonly field: string;
}

/**
 * The columns of a list of vouchers with a running balance (台账、明细账): 日期 | 凭证号 | 摘要 | 收入 | 支出 | 余额. Null for any
 * other list. The balance is that after each voucher, and nobody adds it up.
 */
export function runningColumns(
  { columns: band }: Band,
  columns: readonly AmountColumn[],
): readonly AmountColumn[] | null {
  const isDated = band.some(({ path }) => mentions(path.at(-1)?.word?.text ?? '', 'voucher'));
  if (!isDated) return null;
  const entries = columns.map(entryOf);
  const counted = (effect: Effect): number => entries.filter((entry) => entry?.effect === effect).length;
  const isJournal = (counted('adds') > 0 && counted('takes') > 0) || counted('side') === 2;
  if (!isJournal || counted('balance') !== 1) return null;
  return columns.map((column, at) => {
    const entry = entries[at];
    return entry ? { ...column, field: entry.field, measure: 'amount' } : column;
  });
}

/** What a column does by its words; which of the two 借方 is depends on the account. Null where they do not tell. */
function entryOf({ field, header: { word } }: AmountColumn): Entry | null {
  const { measure, subject } = word?.reading?.meaning ?? {};
  const text = word?.text ?? '';
  if (field === 'carry-out' || measure === 'balance') return { effect: 'balance', field: 'running-balance' };
  if (subject === 'income') return { effect: 'adds', field: 'income' };
  if (subject === 'expenditure') return { effect: 'takes', field: 'expenditure' };
  if (measure === 'arrived' || measure === 'budget') return { effect: 'adds', field };
  if (measure === 'outturn') return { effect: 'takes', field };
  if (mentions(text, 'debit')) return { effect: 'side', field: 'debit' };
  return mentions(text, 'credit') ? { effect: 'side', field: 'credit' } : null;
}
