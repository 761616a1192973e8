import { isKnown, type Figure } from '../../quantity/figure';
import type { CellAddress } from '../../workbook/address';
import { figuresIn } from '../../formulas/language/expression';
import type { BoundRelation, EvaluatedRelation } from '../../formulas/model';
import type { Table } from '../../tables/model';

/** Rows of a table under each other, or columns beside each other in a table laid out across. */
export type Axis = 'row' | 'column';

/** One row of a line: what is asked of it, and whether it fails. */
export interface Member {
  readonly relation: BoundRelation;
  /** The row (or column) all its figures stand in. */
  readonly at: number;
  readonly isBroken: boolean;
}

/** What one declaration asks of every row of a table, with its results under each other (同一列的勾稽关系). */
export interface Line {
  readonly table: Table;
  readonly axis: Axis;
  readonly members: readonly Member[];
}

/** The lines of all tables: relations whose figures stand in one row, by declaration and by the column of the result. */
export function linesOf(evaluated: readonly EvaluatedRelation[]): readonly Line[] {
  const lines = new Map<string, { table: Table; axis: Axis; members: Member[] }>();
  for (const { relation, verdict } of evaluated) {
    if (verdict.state === 'undetermined' || relation.demand) continue;
    const axis = axisOf(relation);
    if (axis === null) continue;
    const { table, declaration, result } = relation;
    const key = `${table.id} ${declaration.rule} ${axis} ${result.cell.sheet} ${across(result.cell, axis)}`;
    const line = lines.get(key) ?? { table, axis, members: [] };
    lines.set(key, line);
    line.members.push({ relation, at: along(result.cell, axis), isBroken: verdict.state === 'violated' });
  }
  return [...lines.values()];
}

/** The place of a cell along the line: its row in an ordinary table. */
export function along({ row, column }: CellAddress, axis: Axis): number {
  return axis === 'row' ? row : column;
}

/** The place of a cell across the line: its column in an ordinary table. */
export function across({ row, column }: CellAddress, axis: Axis): number {
  return axis === 'row' ? column : row;
}

/** The figures of a relation, the result first, by their column. */
export function byColumn({ relation }: Member, axis: Axis): ReadonlyMap<number, Figure> {
  const found = new Map<number, Figure>();
  for (const figure of [relation.result, ...figuresIn(relation.expression)]) {
    const place = across(figure.cell, axis);
    if (!found.has(place)) found.set(place, figure);
  }
  return found;
}

function axisOf({ result, expression }: BoundRelation): Axis | null {
  const figures = figuresIn(expression).filter(isKnown);
  const isAll = (axis: Axis): boolean =>
    figures.every(
      ({ cell }) =>
        cell.sheet === result.cell.sheet &&
        along(cell, axis) === along(result.cell, axis) &&
        across(cell, axis) !== across(result.cell, axis),
    );
  if (figures.length === 0) return null;
  if (isAll('row')) return 'row';
  return isAll('column') ? 'column' : null;
}
