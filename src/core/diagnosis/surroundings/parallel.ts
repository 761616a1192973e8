import { ZERO } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { keyOf } from '../../formulas/index/figure-key';

/** Rows in which two columns hold the same amount before that is taken for their custom. */
const AGREEING = 2;

/** Rows in which they may differ: a slip. */
const SLIPS = 1;

/** So many rows tell the custom of a long table. */
const SAMPLE = 60;

/** In a table of more columns some two agree by chance. */
const MOST_COLUMNS = 14;

/**
 * Columns of a table that hold the same amounts row by row (合同租金 | 本年应收, 年初预算 | 全年预算 without adjustment). That
 * a cell differs from the one beside it is then a sign of a slip, and that it equals it is none of a copy. Columns are
 * compared when a cell of one is first asked about.
 */
export class ParallelColumns {
  private readonly rows = new Map<number, Map<number, KnownFigure>>();
  private readonly columns = new Set<number>();
  private readonly known = new Map<number, readonly number[]>();

  constructor({ fields }: Table) {
    for (const { figure } of fields) {
      if (!isKnown(figure)) continue;
      const { row, column } = figure.cell;
      const own = this.rows.get(row) ?? new Map<number, KnownFigure>();
      if (!own.has(column)) own.set(column, figure);
      this.rows.set(row, own);
      this.columns.add(column);
    }
  }

  /** The figures of its row that a cell holds again by the custom of their columns. */
  besides({ cell }: { readonly cell: KnownFigure['cell'] }): readonly KnownFigure[] {
    const row = this.rows.get(cell.row);
    return row ? this.parallelTo(cell.column).flatMap((column) => row.get(column) ?? []) : [];
  }

  private parallelTo(column: number): readonly number[] {
    let found = this.known.get(column);
    if (!found) {
      const sample = [...this.rows.values()].slice(0, SAMPLE);
      found =
        this.columns.size > MOST_COLUMNS
          ? []
          : [...this.columns].filter((other) => other !== column && areParallel(column, other, sample));
      this.known.set(column, found);
    }
    return found;
  }
}

function areParallel(one: number, other: number, rows: readonly ReadonlyMap<number, KnownFigure>[]): boolean {
  const same = new Set<string>();
  let different = 0;
  for (const row of rows) {
    const [a, b] = [row.get(one), row.get(other)];
    if (!a || !b) continue;
    if (a.unit !== b.unit || !a.value.eq(b.value)) different += 1;
    else if (!a.value.eq(ZERO)) same.add(keyOf(a));
    if (different > SLIPS) return false;
  }
  return same.size >= AGREEING;
}
