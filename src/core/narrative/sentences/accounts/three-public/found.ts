import type { Expression } from '../../../../formulas/language/expression';
import { cleanLabel } from '../../../../words/cleaner/clean-label';
import type { Table } from '../../../../tables/model';
import type { Amounts } from '../../../facts/amounts';
import type { Facts } from '../../../facts/facts';

/** “三公” spending as the tables give it: its total row and its items. */
export interface ThreePublic {
  readonly total: Amounts | null;
  readonly items: readonly Amounts[];
}

/** The items that 机构运行信息表 and tables of basic data list among other things, with or without 费 and 运行. */
const ITEMS: readonly RegExp[] = [
  /^因公出国(?:[（(]境[)）])?(?:费|经费)|^出国(?:[（(]境[)）])?(?:费|经费)/,
  /^(?:公务用车|公车)购置(?:及|和)(?:运行)?(?:维护)?(?:费|经费)/,
  /^公务接待(?:费|经费)?$/,
];

/** From a “三公” table, else from the “三公” lines of 机构运行信息表. */
export function threePublicOf(facts: Facts): ThreePublic | null {
  const own = facts.totalOf(({ kind }) => kind === 'three-public');
  if (own && spentIn(own)) return { total: own, items: own.children() };
  const tops = facts.tops(({ kind }) => kind === 'three-public').filter((row) => spentIn(row));
  if (tops.length > 0) return { total: null, items: tops };
  const table = facts.tables.find((one) => isRunningTable(one));
  const rows = table ? facts.rows((one) => one === table) : [];
  const total = rows.find(
    (row) =>
      spentIn(row) !== null && (row.indexed.row.key === 'total' || IS_TOTAL.test(cleanLabel(row.label))),
  );
  const items = ITEMS.flatMap((pattern) => rows.find(({ label }) => pattern.test(cleanLabel(label))) ?? []);
  return total && items.length > 0 ? { total, items } : null;
}

const IS_TOTAL = /^(?:“?三公”?经费)?(?:支出)?合计$|^“?三公”?经费(?:支出)?$/;

/** 机构运行信息表 or 基础数据表: “三公” money among counts of cars, groups and visitors, or among other money. */
function isRunningTable({ kind, rows }: Table): boolean {
  const has = (pattern: RegExp): boolean => rows.some(({ label }) => pattern.test(cleanLabel(label)));
  return (
    (kind === 'final-accounts' || kind === 'department-self-evaluation') && ITEMS.every(has) && has(/三公/)
  );
}

export function spentIn(row: Amounts): Expression | null {
  return row.amount('final', 'current-year', 'executed', 'year');
}

export function budgetOf(row: Amounts): Expression | null {
  return row.amount('budget', 'full-year-budget', 'initial-budget');
}

/** An item with what the sentences need of it. */
export interface Item {
  readonly name: string;
  readonly row: Amounts;
  readonly now: Expression;
  readonly budget: Expression | null;
  readonly before: Expression | null;
}

export function itemsOf(found: ThreePublic): readonly Item[] {
  return found.items.flatMap((row): readonly Item[] => {
    const now = spentIn(row);
    const name = cleanLabel(row.label).replace(/^[\d一二三（(]+[.、．)）]+/, '');
    return now ? [{ name, row, now, budget: budgetOf(row), before: row.amount('prior-year') }] : [];
  });
}
