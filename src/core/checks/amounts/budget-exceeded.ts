import { plain, ZERO } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import type { Finding } from '../../findings/finding';
import type { FieldName, Table } from '../../tables/model';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { IndexedRow, TableIndex } from '../../formulas/index/table-index';
import type { SnapshotIndex } from '../../workbook/snapshot-index';
import { headCells } from '../content/head-cells';
import type { Check } from '../model';
import { observed } from '../report';
import { isForm } from '../../tables/manual/bound';
import { endsIn, mentions } from '../../words/topics';
import { isAbove } from './compared';

/** 执行数大于全年预算数: either an overspend or an adjustment nobody entered. Without any budget it is an error. */
export const budgetExceeded: Check = {
  rule: 'logic/budget-exceeded',
  title: '执行数大于预算数',
  demand:
    '执行数（支出数）不应大于全年预算数（调整后），“三公”经费和政府采购不应大于各自的预算数；没有预算就不应有支出。',
  source: ['practice:published', 'cn-budget-law：第十三条（未列入预算的不得支出）', 'cn-thrift'],
  severity: 'warning',
  restsOnFigures: true,
  run: ({ indexes, snapshot }) =>
    indexes.flatMap((index) => (spansYears(index, snapshot) ? [] : inTable(index))),
};

/** What a row spent beside what it was allowed. */
interface Excess {
  readonly row: IndexedRow;
  readonly budget: KnownFigure;
  readonly spent: KnownFigure;
}

function inTable(index: TableIndex): readonly Finding[] {
  const found = index.rows.flatMap((row): Excess | readonly Excess[] => {
    const excess = excessOf(index.table, row);
    return excess && !comesIn(row, index) ? excess : [];
  });
  const byKey = new Map(found.map((excess) => [excess.row.row.key, excess]));
  return found.flatMap((excess) => {
    const whole = byKey.get(excess.row.row.parent ?? '');
    // The only source of the money tells what its total tells already.
    return whole && isSame(whole, excess) ? [] : finding(index.table, excess);
  });
}

/** Whether a list says from when to when each project runs, so that what was arranged may not be all it had. */
function spansYears({ table }: TableIndex, snapshot: SnapshotIndex): boolean {
  if (table.kind !== 'project-ledger') return false;
  return headCells(table, snapshot).some(({ value }) => mentions(value, 'several-years'));
}

/**
 * Whether a row is income, of which more than planned is no fault, or what was left of it. The rows of a form are the
 * sources of what was spent, unless its columns say that they are those of income.
 */
function comesIn({ row, fields }: IndexedRow, index: TableIndex): boolean {
  const { kind, title } = index.table;
  if (row.meaning.measure === 'carry' && row.meaning.period === 'close') return true;
  if ([...fields.values()].some(({ meaning }) => meaning.subject === 'income')) return true;
  if (isForm(kind)) return false;
  if (mentions(title ?? '', 'income') && !mentions(title ?? '', 'outgoings')) return true;
  const whole = index.row(row.parent ?? '')?.row.label ?? '';
  return [row.label, whole].some((label) => endsIn(cleanLabel(label), 'income-or-rest'));
}

function isSame(a: Excess, b: Excess): boolean {
  return a.budget.value.eq(b.budget.value) && a.spent.value.eq(b.spent.value);
}

function excessOf(table: Table, row: IndexedRow): Excess | null {
  for (const [limit, amount] of pairsOf(table)) {
    const budget = row.fields.get(limit)?.figure;
    const spent = row.fields.get(amount)?.figure;
    if (!budget || !spent) continue;
    if (!isKnown(budget) || !isKnown(spent) || !isAbove(spent, [budget, ...carriedIn(row)])) return null;
    return { row, budget, spent };
  }
  return null;
}

/** What was left from the year before, in a list that adds it to the year's money and shows what is left again. */
function carriedIn({ fields }: IndexedRow): readonly KnownFigure[] {
  const before = fields.get('carry-in')?.figure;
  return before && isKnown(before) && fields.has('carry-out') ? [before] : [];
}

const BY_YEAR: readonly (readonly [FieldName, FieldName])[] = [['full-year-budget', 'executed']];
const BY_ITEM: readonly (readonly [FieldName, FieldName])[] = [...BY_YEAR, ['budget', 'final']];
const BY_PURCHASE: readonly (readonly [FieldName, FieldName])[] = [
  ...BY_ITEM,
  ['budget', 'procurement-total'],
  ['full-year-budget', 'final'],
  ['full-year-budget', 'procurement-total'],
];

/** A 决算 may exceed the budget of the beginning of the year; what may not are “三公” items and purchases. */
function pairsOf(table: Table): typeof BY_YEAR {
  const { kind, title, columns } = table;
  const isTitled = kind !== 'three-public' && mentions(title ?? '', 'procurement');
  if (isTitled || columns.some(({ meaning }) => meaning.subject === 'procurement'))
    return [...BY_PURCHASE, ...awarded(table)];
  return kind === 'three-public' ? BY_ITEM : BY_YEAR;
}

/** 中标金额, 成交价: what a purchase was awarded for, beside what it may cost. */
function awarded({ columns }: Table): typeof BY_YEAR {
  return columns.flatMap(({ field, label }) =>
    mentions(label, 'awarded') && !endsIn(label, 'price-each') ? [['full-year-budget', field] as const] : [],
  );
}

function finding(table: Table, { row, budget, spent }: Excess): readonly Finding[] {
  const data = { name: cleanLabel(row.row.label), budget: plain(budget.value), executed: plain(spent.value) };
  const isWithout = budget.value.eq(ZERO) && table.kind !== 'three-public';
  return [
    observed({
      rule: 'logic/budget-exceeded',
      severity: isWithout ? 'error' : 'warning',
      table,
      primary: isWithout ? budget.cell : spent.cell,
      cells: [budget.cell, spent.cell],
      message: { id: isWithout ? 'check/without-budget' : 'check/budget-exceeded', data },
      actual: data.executed,
      ...(spent.unit === null ? {} : { unit: spent.unit }),
      evidence: `${data.executed} > ${data.budget}`,
      ...(isWithout ? { cause: { kind: 'zero-base', message: { id: 'cause/zero-base', data: {} } } } : {}),
    }),
  ];
}
