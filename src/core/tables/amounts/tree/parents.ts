import { isBalanceSheet } from '../../../words/phrases/balance-sheet';
import { isTakenOff } from '../../../words/phrases/divisions';
import { isBalanceTotal } from '../total-label';
import { accountParents } from './account-parents';
import { withoutAwardedRows } from './awarded-rows';
import { balanceSheetParents } from './balance-sheet';
import type { Branch, Parent } from './branch';
import { codeParents } from './code-parents';
import { groupedParents } from './grouped-parents';
import { itemParents } from './item-parents';
import { sourceParents } from './source-parents';
import { isStatement, statementParents } from './statement-parents';
import { withoutUnplacedTotals } from './unplaced-totals';

/**
 * The parent of each row, by position; null for rows that are part of nothing. What is taken off (减：累计折旧) or paid
 * out of the whole (提取公益金 under 可分配利润) is no summand of it.
 */
export function parentsOf(
  rows: readonly Branch[],
  shape: 'sources' | 'items' | 'accounts',
): readonly (Parent | null)[] {
  return withoutAwardedRows(rows, withoutUnplacedTotals(rows, placesOf(rows, shape))).map((parent, at) =>
    parent && isTakenOff(rows[at]?.word?.core ?? '') ? { ...parent, exhaustive: false } : parent,
  );
}

function placesOf(
  rows: readonly Branch[],
  shape: 'sources' | 'items' | 'accounts',
): readonly (Parent | null)[] {
  if (rows.some(({ group }) => group)) return groupedParents(rows);
  if (shape === 'items') return itemParents(rows);
  if (isBalanceSheet(rows.map(({ word }) => word?.core ?? ''))) return balanceSheetParents(rows);
  if (rows.filter((row) => row.code !== null).length >= 2) return codeParents(rows);
  const balanced = rows.some((row) => row.code !== null || row.half > 0 || isBalanceTotal(row.word));
  if (shape === 'accounts' && isStatement(rows)) return statementParents(rows);
  if (shape === 'accounts' && balanced) return accountParents(rows);
  const sides = new Set(rows.map((row) => row.half));
  if (sides.size < 2) return sourceParents(rows);
  const parents: (Parent | null)[] = rows.map(() => null);
  for (const side of sides) {
    const own = rows.flatMap((row, index) => (row.half === side ? [{ row, index }] : []));
    const found = sourceParents(own.map(({ row }) => row));
    own.forEach(({ index }, at) => (parents[index] = found[at] ?? null));
  }
  return parents;
}
