import type { Word } from '../../vocabulary/lexicon';
import { isBalanceTotal } from '../total-label';
import { type Branch, type Parent, goesOnListing, isDeeper, isGrand, isSubtotal } from './branch';
import { headsUnnumbered, isOfTheYear } from './side-totals';
import { beginsWith, mentions } from '../../../words/topics';

/**
 * Balance tables: numbered items make up 本年收入（支出）合计; that and the carry-overs make up 总计, which may be one row
 * for both halves.
 */
export function accountParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const parents: (Parent | null)[] = rows.map(() => null);
  for (const half of new Set(rows.map((row) => row.half))) {
    const own = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.half === half);
    const subtotalAt = own.findIndex(({ row: { word } }) => isBalanceTotal(word) && !isGrand(word));
    const totalAt = own.findIndex(({ row }, at) => at !== subtotalAt && (row.total || isGrand(row.word)));
    const subtotal = own[subtotalAt];
    const headed = headsUnnumbered(own.slice(0, Math.max(subtotalAt, 0)).map(({ row }) => row));
    const shared = subtotal ? rows.findIndex((row) => row.key === 'total' && row.half !== half) : -1;
    const grand = own[totalAt] ?? (rows[shared] ? { row: rows[shared], index: shared } : undefined);
    const endsYear = own.some(({ row: { word } }) => isLeft(word, 'close'));
    let owner: Branch | null = null;
    /** Whether the row before stands in a list of 其中 of a numbered row, which rows without a number go on with. */
    let listed = false;
    let since = 0;
    own.forEach(({ row, index }, at) => {
      if (at === totalAt) return;
      // What is told below a total that closes its side (期初结余) or is in the balance already (本年收支结余) is no part.
      if ((totalAt > 0 && at > totalAt && totalAt !== subtotalAt) || (endsYear && isLeft(row.word, 'this')))
        return;
      if (at === subtotalAt) {
        parents[index] = grand ? { key: grand.row.key, exhaustive: true } : null;
        owner = null;
        return;
      }
      const afterSubtotal = subtotalAt >= 0 && at > subtotalAt;
      const root = !afterSubtotal && subtotal ? subtotal : grand;
      // 本年收入小计 between the kinds of income and what else makes up 本年收入合计.
      if (isSubtotal(row) && at < subtotalAt && subtotal && row.word?.ofWhich === false) {
        for (const part of own.slice(since, at))
          if (parents[part.index]?.key === subtotal.row.key)
            parents[part.index] = { key: row.key, exhaustive: true };
        since = at + 1;
        parents[index] = { key: subtotal.row.key, exhaustive: true };
        owner = null;
        return;
      }
      const goesOn = listed && goesOnListing(row);
      listed = (row.word?.ofWhich === true && owner?.word?.level != null) || goesOn;
      const nested =
        owner !== null &&
        ((at < subtotalAt && belongsToHeading(row, owner, headed)) ||
          row.word?.ofWhich === true ||
          goesOn ||
          (mentions(owner.word?.core ?? '', 'carry') && beginsWith(row.word?.core ?? '', 'kind-of-budget')) ||
          (afterSubtotal && row.word?.level !== null && owner.word?.level === null) ||
          (at < Math.max(totalAt, subtotalAt) && isDeeper(row.word?.level, owner.word?.level)));
      if (nested && owner) {
        parents[index] = { key: owner.key, exhaustive: row.word?.ofWhich !== true && !goesOn };
        return;
      }
      owner = row;
      parents[index] = root ? { key: root.row.key, exhaustive: true } : null;
    });
  }
  return parents;
}

/** 增值税 below 一、税收收入, where the numbered rows of a list head what has no number. */
function belongsToHeading({ word }: Branch, owner: Branch, headed: boolean): boolean {
  return headed && word?.level === null && owner.word?.level != null && isOfTheYear(word);
}

/** Whether a row is what was left, in the year (本年收支结余) or at its end (年末滚存结余). */
function isLeft(word: Word | null, period: 'this' | 'close'): boolean {
  const meaning = word?.reading?.meaning;
  return meaning?.measure === 'carry' && meaning.period === period;
}
