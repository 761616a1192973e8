import type { Table } from '../tables/model';
import { operandsOf, type Expression } from '../formulas/language/expression';
import { keyOf } from '../formulas/index/figure-key';
import type { BoundRelation, EvaluatedRelation } from '../formulas/model';
import { cellsOf } from './likelihood/weigh';

/** The relations of each cell, by the cell’s key. */
export type Touching = ReadonlyMap<string, readonly BoundRelation[]>;

/** The relations of the tables and sheets that violated relations concern: others cannot tell anything about them. */
export function nearTo(
  violated: readonly BoundRelation[],
  evaluated: readonly EvaluatedRelation[],
): readonly EvaluatedRelation[] {
  const sheets = new Set<string>();
  const tables = new Set<Table>();
  for (const relation of violated) {
    tables.add(relation.table);
    for (const figure of cellsOf(relation)) sheets.add(figure.cell.sheet);
  }
  return evaluated.filter(
    ({ relation }) => tables.has(relation.table) || sheets.has(relation.result.cell.sheet),
  );
}

/** For each cell, by its key: the relations it is in. */
export function relationsByCell(relations: readonly BoundRelation[]): Touching {
  const touching = new Map<string, BoundRelation[]>();
  for (const relation of relations) {
    for (const key of new Set(cellsOf(relation).map(keyOf))) {
      const list = touching.get(key);
      if (list) list.push(relation);
      else touching.set(key, [relation]);
    }
  }
  return touching;
}

/**
 * Longer relations are lists: a cell of one says nothing about the others, so that they join no groups, and too many
 * slips in them would fit by chance.
 */
const LONG = 40;

/** Whether so many cells are in the relation that it joins nothing. */
export function isLong({ expression }: BoundRelation): boolean {
  return sizeUpTo(LONG, expression) > LONG;
}

/** How many figures are in the expression, counted no further than to just above `limit`. */
function sizeUpTo(limit: number, expression: Expression): number {
  if (expression.kind === 'figure') return 1;
  const operands = operandsOf(expression);
  if (operands.length > limit) return operands.length;
  let size = 0;
  for (const operand of operands) {
    size += sizeUpTo(limit, operand);
    if (size > limit) break;
  }
  return size;
}

/** Violated relations joined by common cells. */
export function groups(violated: readonly BoundRelation[]): readonly BoundRelation[][] {
  const groupOf = new Map<string, BoundRelation[]>();
  const all = new Set<BoundRelation[]>();
  for (const relation of violated) {
    const keys = cellsOf(relation).map(keyOf);
    const met = new Set(keys.flatMap((key) => [groupOf.get(key) ?? []]).filter((own) => own.length > 0));
    const [largest = [], ...others] = [...met].sort((a, b) => b.length - a.length);
    largest.push(relation);
    all.add(largest);
    for (const key of keys) groupOf.set(key, largest);
    for (const other of others) {
      largest.push(...other);
      all.delete(other);
      for (const moved of other) for (const cell of cellsOf(moved)) groupOf.set(keyOf(cell), largest);
    }
  }
  return [...all];
}
