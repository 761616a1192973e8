import { statementLine } from '../../../words/phrases/statements';
import type { Word } from '../../vocabulary/lexicon';
import { isBalanceTotal } from '../total-label';
import type { Branch, Parent } from './branch';

/** Fewer parts than these above the first total of a side, and the totals of the list stand above their parts. */
const FEWEST_PARTS = 2;

/**
 * 本年收入合计 below the kinds of income: the rows above it that belong to nothing else, as far as the total before, are
 * its parts. What the year began with is no income of the year. `counts`: which rows may be parts.
 */
export function underSideTotals(
  rows: readonly Branch[],
  parents: readonly (Parent | null)[],
  counts: (row: Branch) => boolean = ({ word }) => isOfTheYear(word),
): readonly (Parent | null)[] {
  const found = [...parents];
  let from = 0;
  for (const [at, row] of rows.entries()) {
    if (!isBalanceTotal(row.word) || row.total) continue;
    const own = rows
      .slice(from, at)
      .flatMap((part, place) => (found[from + place] === null && counts(part) ? [from + place] : []));
    if (own.length < FEWEST_PARTS) return found;
    for (const part of own) found[part] = { key: row.key, exhaustive: true };
    from = at + 1;
  }
  return found;
}

/** Whether a row can be a part of what came in or was spent in the year: no balance, and nothing carried over. */
export function isOfTheYear(word: Word | null): boolean {
  const { measure, source } = word?.reading?.meaning ?? {};
  const line = statementLine(word?.core ?? '');
  return (
    measure !== 'carry' &&
    measure !== 'balance' &&
    source !== 'superior' &&
    line !== 'opening' &&
    line !== 'closing'
  );
}

/** 动用以前年度结余: what was left of earlier years and is income of this one. */
export function usesBalance(word: Word | null): boolean {
  const { subject } = word?.reading?.meaning ?? {};
  return subject === 'use-of-balance' || subject === 'use-of-non-fiscal-balance';
}

/**
 * Whether numbered rows of a list head what has no number: 一、税收收入, 增值税 …, 二、非税收入, 罚没收入 …. What stands
 * without a number below the last numbered row alone belongs to nothing.
 */
export function headsUnnumbered(rows: readonly Branch[]): boolean {
  const isNumbered = ({ word }: Branch): boolean => word?.level != null;
  return rows.some(
    (row, at) =>
      isNumbered(row) &&
      rows[at + 1]?.word?.level === null &&
      rows[at + 1]?.word?.ofWhich === false &&
      rows.slice(at + 2).some(isNumbered),
  );
}
