import { ONE, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { Field } from '../../tables/model';
import { figuresIn } from '../language/expression';
import type { BoundRelation, EvaluatedRelation } from '../model';
import { expectedOf } from './evaluate';

/** So many places at which a reading is broken in the same way speak against the reading and not against the figures. */
const REFUTING = 2;

/**
 * Relations that their own table refutes, with the cell that is read otherwise than they need: what they lack is, in
 * every row, the figure of one column that they do not count; or their rows, which no codes set in order, add up in none of
 * the table's columns, and no single row explains by how much.
 */
export function refuted(evaluated: readonly EvaluatedRelation[]): ReadonlyMap<BoundRelation, Figure['cell']> {
  const found = new Map<BoundRelation, Figure['cell']>();
  for (const group of groupsOf(evaluated)) {
    const { violated } = group;
    if (violated.length < REFUTING) continue;
    const cell = group.along === 'row' ? columnLeftOut(group) : rowsMisread(group);
    if (cell) for (const relation of violated) found.set(relation, cell);
  }
  return found;
}

/** The same formula at the places of one table: over the same columns in each row, or the same rows in each column. */
interface Group {
  readonly along: 'row' | 'column';
  readonly violated: BoundRelation[];
  readonly held: BoundRelation[];
}

function groupsOf(evaluated: readonly EvaluatedRelation[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { relation, verdict } of evaluated) {
    if (verdict.state === 'undetermined' || !isAdditive(relation)) continue;
    const along = directionOf(relation);
    if (along === null) continue;
    const key = keyOf(relation, along);
    const group = groups.get(key) ?? { along, violated: [], held: [] };
    groups.set(key, group);
    (verdict.state === 'violated' ? group.violated : group.held).push(relation);
  }
  return [...groups.values()];
}

function isAdditive({ expression }: BoundRelation): boolean {
  return expression.kind === 'sum' || expression.kind === 'difference';
}

/** Whether all its figures stand in one row, or in one column. */
function directionOf({ result, expression, demand }: BoundRelation): Group['along'] | null {
  const figures = figuresIn(expression);
  if (demand || figures.length === 0 || figures.some(({ cell }) => cell.sheet !== result.cell.sheet))
    return null;
  if (figures.every(({ cell }) => cell.row === result.cell.row)) return 'row';
  return figures.every(({ cell }) => cell.column === result.cell.column) ? 'column' : null;
}

function keyOf({ table, declaration, result, expression }: BoundRelation, along: Group['along']): string {
  const across = along === 'row' ? 'column' : 'row';
  const places = figuresIn(expression).map(({ cell }) => cell[across]);
  return `${table.id} ${declaration.rule} ${along} ${result.cell[across]} ${places.join()}`;
}

/** What the result has more than the formula; null where one of them is unknown. */
function gapOf(relation: BoundRelation): Decimal | null {
  const expected = expectedOf(relation);
  return expected !== null && isKnown(relation.result) ? relation.result.value.minus(expected) : null;
}

/** A cell of the column that, added or taken off, closes the gap of every row; null where none does. */
function columnLeftOut({ violated, held }: Group): Figure['cell'] | null {
  const [first] = violated;
  if (!first) return null;
  const counted = new Set(columnsOf(first));
  const byPlace = new Map(
    first.table.fields.map((field) => [`${field.cell.row} ${field.cell.column}`, field]),
  );
  const columns = new Set(
    first.table.fields.map(({ cell }) => cell.column).filter((own) => !counted.has(own)),
  );
  for (const column of columns) {
    const closes =
      (sign: Decimal) =>
      (relation: BoundRelation): boolean => {
        const gap = gapOf(relation);
        const own = amountOf(byPlace.get(`${relation.result.cell.row} ${column}`));
        return gap !== null && own !== null && gap.eq(own.times(sign));
      };
    if ([ONE, ZERO.minus(ONE)].some((sign) => [...violated, ...held].every(closes(sign))))
      return byPlace.get(`${first.result.cell.row} ${column}`)?.cell ?? first.result.cell;
  }
  return null;
}

function columnsOf({ result, expression }: BoundRelation): readonly number[] {
  return [result, ...figuresIn(expression)].map(({ cell }) => cell.column);
}

/** An amount, nothing where the cell is empty; null for a ratio or words. */
function amountOf(field: Field | undefined): Decimal | null {
  if (!field || field.figure.state === 'blank' || field.figure.state === 'not-applicable') return ZERO;
  return isKnown(field.figure) && field.figure.unit !== '%' ? field.figure.value : null;
}

/** The cell of the whole where no column adds up and no row is what all the gaps come to. */
function rowsMisread({ violated, held }: Group): Figure['cell'] | null {
  const [first] = violated;
  if (!first || held.some(({ result }) => isKnown(result) && !result.value.eq(ZERO))) return null;
  const { table } = first;
  if (isCoded(first)) return null;
  const cells = new Map(table.fields.map((field) => [`${field.cell.row} ${field.cell.column}`, field]));
  const rows = new Set(table.fields.map(({ cell }) => cell.row));
  const explains = (row: number): boolean =>
    violated.every((relation) => {
      const gap = gapOf(relation);
      const own = amountOf(cells.get(`${row} ${relation.result.cell.column}`));
      return gap !== null && own !== null && gap.abs().eq(own.abs());
    });
  return [...rows].some((row) => row !== first.result.cell.row && explains(row)) ? null : first.result.cell;
}

/** Whether codes tell what the rows are parts of: no reading of ours, then. */
function isCoded({ table, expression }: BoundRelation): boolean {
  const rows = new Set(figuresIn(expression).map(({ cell }) => cell.row));
  return table.rows.some(({ code, labelCell }) => code !== null && rows.has(labelCell.row));
}
