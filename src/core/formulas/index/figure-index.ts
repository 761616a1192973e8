import { isKnown, type KnownFigure } from '../../quantity/figure';
import type { FieldName, TableKind } from '../../tables/model';
import type { Meaning } from '../../words/meaning';
import type { RowName } from '../formula';
import type { TablesOf } from '../language/place';
import type { IndexedRow, TableIndex } from './table-index';
import { byDepartment } from './one-department';

/** A figure of a workbook with the table it stands in. */
export interface PlacedFigure {
  readonly index: TableIndex;
  readonly row: IndexedRow;
  readonly figure: KnownFigure;
}

/**
 * The figures of a workbook's tables by meaning: which row of which kind of table, in which column. Rows are looked up
 * by the concept their label means, whatever words it has. A table is gone through once, when a row of it is first
 * asked for, and the answer stays with the table.
 */
export class FigureIndex {
  private readonly kinds = new Map<string, readonly TableIndex[]>();
  private readonly departments = new Map<string, readonly FigureIndex[]>();

  constructor(readonly tables: readonly TableIndex[]) {}

  /** Every known figure in the first of these columns that a row of that name has, table by table. */
  all(wanted: TablesOf, row: RowName, columns: readonly FieldName[]): readonly PlacedFigure[] {
    return this.rowsOf(wanted, row).flatMap((placed): readonly PlacedFigure[] => {
      const column = columns.find((name) => placed.row.fields.has(name));
      const figure = column === undefined ? undefined : placed.row.fields.get(column)?.figure;
      return figure && isKnown(figure) ? [{ ...placed, figure }] : [];
    });
  }

  /** The one figure they give; null when there is none or they name several different ones. */
  only(wanted: TablesOf, row: RowName, columns: readonly FieldName[]): PlacedFigure | null {
    const [first, ...others] = this.all(wanted, row, columns);
    if (!first) return null;
    const { value, unit } = first.figure;
    const isOne = others.every(({ figure }) => figure.value.eq(value) && figure.unit === unit);
    return isOne ? first : null;
  }

  /** Whether any table of the kind has a row of that name. */
  has(wanted: TablesOf, row: RowName): boolean {
    return this.rowsOf(wanted, row).length > 0;
  }

  /** The tables of a kind. */
  tablesOf({ kinds, family }: TablesOf): readonly TableIndex[] {
    const key = `${kinds.join(' ')}/${family ?? ''}`;
    let found = this.kinds.get(key);
    if (!found) {
      found = this.tables.filter(
        ({ table }) => kinds.includes(table.kind) && (family === undefined || table.family === family),
      );
      this.kinds.set(key, found);
    }
    return found;
  }

  /** The figures of each department by its tables of these kinds (see `byDepartment`). */
  perDepartment(kinds: readonly TableKind[]): readonly FigureIndex[] {
    const key = kinds.join(' ');
    let found = this.departments.get(key);
    if (!found) {
      const departments = byDepartment(this.tablesOf({ kinds }));
      found = departments.map((tables) => (departments.length === 1 ? this : new FigureIndex(tables)));
      this.departments.set(key, found);
    }
    return found;
  }

  private rowsOf(wanted: TablesOf, row: RowName): readonly PlacedRow[] {
    const name = row === 'total' ? row : keyOf(row);
    return this.tablesOf(wanted).flatMap((index): readonly PlacedRow[] => {
      const found = index.once(rowsByName).get(name);
      return found ? [{ index, row: found }] : [];
    });
  }
}

/** A row with the table it stands in. */
type PlacedRow = Omit<PlacedFigure, 'figure'>;

/** The first row of a name is the table's own; further ones are parts of something else. */
function rowsByName({ rows }: TableIndex): ReadonlyMap<string, IndexedRow> {
  const named = new Map<string, IndexedRow>();
  for (const row of rows) for (const name of namesOf(row)) if (!named.has(name)) named.set(name, row);
  return named;
}

/** The names a row can be looked up by. */
function namesOf({ row: { key, meaning } }: IndexedRow): readonly string[] {
  const subject = plainSubject(meaning);
  const names = key === 'total' ? [key] : [];
  if (subject !== null) names.push(keyOf({ subject }));
  if (subject !== null && meaning.total !== undefined) names.push(keyOf({ subject, total: true }));
  return names;
}

/** The subject of a row that is about nothing else: no carry-over of it, no source, no other year. */
function plainSubject({ subject, measure, stage, period, aspect, source, level }: Meaning): string | null {
  const isPlain = [stage, aspect, source, level].every((slot) => slot === undefined);
  const isThisYear = period === undefined || period === 'this';
  return isPlain && isThisYear && (measure === undefined || measure === 'amount') ? (subject ?? null) : null;
}

function keyOf({ subject, total }: Exclude<RowName, 'total'>): string {
  return total ? `${subject} total` : subject;
}
