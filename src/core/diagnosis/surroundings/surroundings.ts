import { POINTS } from '../../quantity/unit';
import { decimalsOf, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import type { Unit } from '../../quantity/unit';
import type { FieldName, Table } from '../../tables/model';
import { sameCell } from '../../workbook/address';
import { figuresIn } from '../../formulas/language/expression';
import { keyOf } from '../../formulas/index/figure-key';
import type { BoundRelation } from '../../formulas/model';
import { distinctFigures } from '../../formulas/index/distinct-figures';
import type { Touching } from '../groups';
import { CUSTOMARY_POINTS, expectationsOf, type Expectation } from './expectations';
import { figureKey, figuresByValue } from './figures-by-value';
import { ParallelColumns } from './parallel';
import { rowNames, type RowName, type StatedAgain } from './restated';

/** The figures of a row or a column, by place and by value. */
interface Line {
  readonly figures: KnownFigure[];
  byValue: readonly KnownFigure[] | null;
}

/** The table that a figure stands in and what its row is called. */
interface RowPlace {
  readonly table: Table;
  readonly name: RowName;
}

/** One sheet’s known figures by row and by column, and how they are written. */
interface Lines {
  readonly rows: Map<number, Line>;
  readonly columns: Map<number, Line>;
  /** How many figures of each unit, zeros apart, are written with how many decimals. */
  readonly decimals: Map<Unit | null, Map<number, number>>;
}

/**
 * What stands around a cell (周边): the figures of its row and column, figures of the same value anywhere, and what the
 * form leads one to expect in it. Everything is looked up in indexes that are made once, when first asked for.
 */
export class Surroundings {
  private readonly sheets = new Map<string, Lines>();
  private readonly expected = new Map<Table, ReadonlyMap<string, Expectation>>();
  private values: ReadonlyMap<string, readonly KnownFigure[]> | null = null;
  private places: ReadonlyMap<string, RowPlace> | null = null;
  private readonly largest = new Map<BoundRelation, Decimal>();
  private readonly parallels = new Map<Table, ParallelColumns>();

  /**
   * `ruled` gives the scores that follow from the scoring rules, by key; `restated` the amounts of the whole workbook;
   * `doubted` the relations that speak against a cell, by its key.
   */
  constructor(
    private readonly tables: readonly Table[],
    private readonly ruled: ReadonlyMap<string, Decimal>,
    private readonly restated: StatedAgain,
    private readonly doubted: Touching = new Map(),
  ) {}

  /** Those figures in line with it whose value lies between two bounds. */
  inLineBetween(figure: Figure, low: Decimal, high: Decimal): readonly KnownFigure[] {
    const { cell } = figure;
    const { rows, columns } = this.linesOf(cell.sheet);
    const found: KnownFigure[] = [];
    for (const line of [rows.get(cell.row), columns.get(cell.column)]) {
      if (!line) continue;
      line.byValue ??= [...line.figures].sort((a, b) => a.value.cmp(b.value));
      for (let at = firstFrom(line.byValue, low); at < line.byValue.length; at += 1) {
        const other = line.byValue[at];
        if (!other || other.value.gt(high)) break;
        if (keyOf(other) !== keyOf(figure)) found.push(other);
      }
    }
    return found;
  }

  /** Those figures in line with it that stand at most so many rows away. */
  inLineWithin(figure: Figure, rows: number): readonly KnownFigure[] {
    const { cell } = figure;
    const lines = this.linesOf(cell.sheet);
    const row = lines.rows.get(cell.row)?.figures ?? [];
    const column = lines.columns.get(cell.column)?.figures ?? [];
    return [
      ...row.filter((other) => other.cell.column !== cell.column),
      ...column.filter((other) => {
        const distanceTo = Math.abs(other.cell.row - cell.row);
        return distanceTo > 0 && distanceTo <= rows;
      }),
    ];
  }

  /** The nearest known figures in each of the four directions. */
  besides(figure: Figure): readonly KnownFigure[] {
    const { row, column, sheet } = figure.cell;
    const lines = this.linesOf(sheet);
    const nearest: (KnownFigure | undefined)[] = [];
    const look = (others: readonly KnownFigure[] | undefined, side: number): void => {
      for (const other of others ?? []) {
        const step = other.cell.row - row || other.cell.column - column;
        const at = side + Number(step > 0);
        const known = nearest[at];
        if (step !== 0 && (!known || distance(other, figure) < distance(known, figure))) nearest[at] = other;
      }
    };
    look(lines.rows.get(row)?.figures, 0);
    look(lines.columns.get(column)?.figures, 2);
    return nearest.filter((each) => each !== undefined);
  }

  /** Other cells of all tables that hold the same figure in the same unit. */
  withSameValue(figure: KnownFigure): readonly KnownFigure[] {
    this.values ??= figuresByValue(this.tables);
    return (this.values.get(figureKey(figure)) ?? []).filter((other) => keyOf(other) !== keyOf(figure));
  }

  /** Whether another table states this very amount in a row of the same name: who states a figure twice is hardly wrong in it. */
  isStatedAgain(figure: KnownFigure): boolean {
    const own = this.placeOf(figure);
    return own !== undefined && this.restated.isStated(figure, own.name, own.table);
  }

  /**
   * The figures of its row that the cell holds again by the custom of their columns, without those that are in doubt
   * themselves: who copies a column copies its mistakes.
   */
  repeatedBeside(figure: Figure): readonly KnownFigure[] {
    const table = this.placeOf(figure)?.table;
    if (!table) return [];
    const columns = this.parallels.get(table) ?? new ParallelColumns(table);
    this.parallels.set(table, columns);
    const own = this.doubted.get(keyOf(figure)) ?? [];
    return columns
      .besides(figure)
      .filter((other) => this.doubted.get(keyOf(other))?.every((relation) => own.includes(relation)) ?? true);
  }

  /** The largest figure of a relation as it is written, without its sign. */
  largestIn(relation: BoundRelation): Decimal {
    let largest = this.largest.get(relation);
    if (!largest) {
      largest = ZERO;
      for (const { value } of [relation.result, ...figuresIn(relation.expression)])
        if (value?.abs().gt(largest)) largest = value.abs();
      this.largest.set(relation, largest);
    }
    return largest;
  }

  /** Whether both stand in the same table. */
  areInOneTable(one: Figure, other: Figure): boolean {
    return this.placeOf(one)?.table === this.placeOf(other)?.table;
  }

  private placeOf(figure: Figure): RowPlace | undefined {
    this.places ??= placesOf(this.tables);
    return this.places.get(keyOf(figure));
  }

  /** The meaning of the column that the cell stands in; null outside the named rows of tables. */
  fieldAt({ cell }: Figure): FieldName | null {
    for (const table of this.tables) {
      if (table.sheet !== cell.sheet) continue;
      const field = table.fields.find((each) => sameCell(each.cell, cell));
      if (field) return field.name;
    }
    return null;
  }

  /** Whether the cell holds the points that regulation fixes for the execution rate (执行率 10 分). */
  isFixed(figure: KnownFigure): boolean {
    return (
      figure.unit === POINTS &&
      CUSTOMARY_POINTS.some((points) => points.eq(figure.value)) &&
      this.fieldAt(figure) === 'weight'
    );
  }

  /** Whether any other figure of its sheet and unit is written with so many decimals. */
  hasOthersWithDecimals(figure: Figure, decimals: number): boolean {
    const counts = this.linesOf(figure.cell.sheet).decimals.get(figure.unit);
    let others = isKnown(figure) && decimalsOf(figure.value) >= decimals ? -1 : 0;
    for (const [places, count] of counts ?? []) if (places >= decimals) others += count;
    return others > 0;
  }

  /** Whether the others of its sheet and unit, at least four, are written with that many decimals or more nearly all. */
  isUsualToHaveDecimals(figure: Figure, decimals: number): boolean {
    let all = isKnown(figure) ? -1 : 0;
    let many = isKnown(figure) && decimalsOf(figure.value) >= decimals ? -1 : 0;
    for (const [places, count] of this.linesOf(figure.cell.sheet).decimals.get(figure.unit) ?? []) {
      all += count;
      if (places >= decimals) many += count;
    }
    return all >= 4 && many >= 0.75 * all;
  }

  /** What the form makes likely about a cell; undefined where it says nothing. */
  expectationOf(figure: Figure): Expectation | undefined {
    for (const table of this.tables) {
      if (table.sheet !== figure.cell.sheet) continue;
      let known = this.expected.get(table);
      if (!known) {
        known = expectationsOf(table, this.ruled);
        this.expected.set(table, known);
      }
      const found = known.get(keyOf(figure));
      if (found) return found;
    }
    return undefined;
  }

  private linesOf(sheet: string): Lines {
    const known = this.sheets.get(sheet);
    if (known) return known;
    const lines: Lines = { rows: new Map(), columns: new Map(), decimals: new Map() };
    for (const table of this.tables) {
      if (table.sheet !== sheet) continue;
      for (const figure of distinctFigures(table)) {
        if (!isKnown(figure)) continue;
        lineIn(lines.rows, figure.cell.row).figures.push(figure);
        lineIn(lines.columns, figure.cell.column).figures.push(figure);
        if (figure.value.eq(ZERO)) continue;
        const counts = lines.decimals.get(figure.unit) ?? new Map<number, number>();
        const places = decimalsOf(figure.value);
        lines.decimals.set(figure.unit, counts.set(places, (counts.get(places) ?? 0) + 1));
      }
    }
    this.sheets.set(sheet, lines);
    return lines;
  }
}

function lineIn(lines: Map<number, Line>, at: number): Line {
  const line = lines.get(at) ?? { figures: [], byValue: null };
  lines.set(at, line);
  return line;
}

/** The place of the first figure that is not smaller than `low`. */
function firstFrom(sorted: readonly KnownFigure[], low: Decimal): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]?.value.lt(low)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function distance(a: Figure, b: Figure): number {
  return Math.abs(a.cell.row - b.cell.row) + Math.abs(a.cell.column - b.cell.column);
}

function placesOf(tables: readonly Table[]): ReadonlyMap<string, RowPlace> {
  const places = new Map<string, RowPlace>();
  for (const table of tables) {
    const names = rowNames(table);
    for (const { row, figure } of table.fields) {
      const name = names.get(row);
      if (name) places.set(keyOf(figure), { table, name });
    }
  }
  return places;
}
