import { plain } from '../../quantity/decimal';
import { intervalOf, isKnown } from '../../quantity/figure';
import { scaleOf } from '../../formulas/evaluate/scale';
import { scaleInterval } from '../../quantity/interval';
import { isAmountUnit } from '../../quantity/unit';
import type { Finding } from '../../findings/finding';
import type { Table } from '../../tables/model';
import { cleanLabel } from '../../formulas/row-formula';
import type { IndexedRow, TableIndex } from '../../formulas/table-index';
import type { Check } from '../model';
import { observed } from '../report';

/** 执行数大于全年预算数: either an overspend or an adjustment nobody entered. Without any budget it is an error. */
export const budgetExceeded: Check = {
  rule: 'logic/budget-exceeded',
  title: '执行数大于预算数',
  demand: '全年执行数不应大于全年预算数（调整后）；没有预算就不应有支出。',
  source: 'domain rules §6 A3；预算法第十三条（未列入预算的不得支出）',
  severity: 'warning',
  run: ({ indexes }) => indexes.flatMap(inTable),
};

function inTable({ table, rows }: TableIndex): readonly Finding[] {
  const exceeding = rows.filter((row) => exceeds(row));
  if (exceeding.length === 0) return [];
  const keys = new Set(exceeding.map(({ row }) => row.key));
  // A part that drives its total over the budget is told once, at the total.
  return exceeding
    .filter(({ row }) => row.parent === null || !keys.has(row.parent))
    .flatMap((row) => finding(table, row));
}

function exceeds({ fields }: IndexedRow): boolean {
  const budget = fields.get('full-year-budget')?.figure;
  const executed = fields.get('executed')?.figure;
  if (!budget || !executed || !isKnown(budget) || !isKnown(executed)) return false;
  if (budget.unit === executed.unit && executed.value.lte(budget.value)) return false;
  const money = budget.unit !== null && isAmountUnit(budget.unit) ? budget.unit : null;
  const limit = scaleInterval(intervalOf(budget), scaleOf(budget, money));
  const spent = scaleInterval(intervalOf(executed), scaleOf(executed, money));
  return spent.low.gt(limit.high);
}

function finding(table: Table, { row, fields }: IndexedRow): readonly Finding[] {
  const budget = fields.get('full-year-budget')?.figure;
  const executed = fields.get('executed')?.figure;
  if (!budget || !executed || !isKnown(budget) || !isKnown(executed)) return [];
  const data = { name: cleanLabel(row.label), budget: plain(budget.value), executed: plain(executed.value) };
  const isWithout = plain(budget.value) === '0';
  return [
    observed({
      rule: 'logic/budget-exceeded',
      severity: isWithout ? 'error' : 'warning',
      table,
      primary: isWithout ? budget.cell : executed.cell,
      cells: [budget.cell, executed.cell],
      message: { id: isWithout ? 'check/without-budget' : 'check/budget-exceeded', data },
      actual: data.executed,
      ...(executed.unit === null ? {} : { unit: executed.unit }),
      evidence: `${data.executed} > ${data.budget}`,
      ...(isWithout ? { cause: { kind: 'zero-base', message: { id: 'cause/zero-base', data: {} } } } : {}),
    }),
  ];
}
