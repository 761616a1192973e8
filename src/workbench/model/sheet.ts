import { rangeAround, single, type CellRange } from '../../core/workbook/address';
import { rangeContains } from '../../core/workbook/address';
import type { CellValue, SheetVisibility } from '../../core/workbook/snapshot';
import { BLANK, isFilled, sameValue, withContent, withNumberFormat } from './cell';
import type { Cell, CellStyle, Content } from './cell';
import type { Change, Source } from './change';
import type { Chart, ConditionalFormat } from './decoration';
import { readEntry } from './entry';
import { Failure } from './failure';
import { formulaRefusal } from './formula-rules';
import { bodyOf, formulaMoved, type FormulaArray, type Table } from './table';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** No cell holds a longer text. */
const LONGEST_TEXT = 32_767;

/** What a sheet is made of: cells, one chart, or macros of Excel 4.0. */
export type SheetKind = 'worksheet' | 'chart' | 'macro';

/** What a protected sheet allows all the same (允许此工作表的所有用户进行). */
export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}

/** What may be entered into a cell; null leaves it as it is. */
export type EntryInput = string | number | boolean | null;

/** A cell with its 0-based place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What is to stand in a cell again. */
interface FormerCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

/**
 * One worksheet (工作表) in memory. Cells are sparse: `cell` gives undefined for a blank cell without a look.
 * `place` and the plain members are for loaders and never announce anything; the other writers behave as Excel
 * (protection, entry rules) and announce what they did to the workbook.
 */
export class Sheet {
  readonly merges: CellRange[] = [];
  /** Widths in characters of the standard font, by column. */
  readonly columnWidths = new Map<number, number>();
  /** Heights in points, by row; a missing row is as high as its text needs. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  /** Where a filter (筛选) is at work: rows hidden there are those it leaves out. */
  readonly filters: CellRange[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly charts: Chart[] = [];
  readonly tables: Table[] = [];
  readonly arrays: FormulaArray[] = [];
  /** Chart sheets and macro sheets have no cells that an add-in can reach. */
  kind: SheetKind = 'worksheet';
  protected = false;
  protectionOptions: ProtectionOptions = {
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
  };
  defaultColumnWidth = 8.43;
  /** How the sheet prints, by the names that Excel gives the properties of its page: see `printSetupOf`. */
  readonly page = new Map<string, unknown>();
  /** Rows and columns frozen at the top left. */
  frozen = { rows: 0, columns: 0 };
  private readonly byPlace = new Map<number, Cell>();

  /** @param announce how changes reach the workbook; sheets are made by `Workbook.addSheet`. */
  constructor(
    readonly id: string,
    public name: string,
    public visibility: SheetVisibility,
    private readonly announce: (change: Change) => void,
  ) {}

  get filteredRows(): readonly number[] {
    if (this.filters.length === 0) return [];
    return [...this.hiddenRows].filter((row) =>
      this.filters.some(({ firstRow, lastRow }) => row > firstRow && row <= lastRow),
    );
  }

  cell(row: number, column: number): Cell | undefined {
    return this.byPlace.get(key(row, column));
  }

  /** All cells that hold or look like something, in no particular order. */
  *cells(): Iterable<PlacedCell> {
    for (const [place, cell] of this.byPlace) {
      yield { row: Math.floor(place / MAX_COLUMNS), column: place % MAX_COLUMNS, cell };
    }
  }

  /** Puts a cell where it belongs without checks or announcements; undefined removes it. For loaders. */
  place(row: number, column: number, cell: Cell | undefined): void {
    if (cell === undefined) this.byPlace.delete(key(row, column));
    else this.byPlace.set(key(row, column), cell);
  }

  /**
   * Enters a rectangle as Excel does: every entry is read by `readEntry`, null leaves its cell alone, and the
   * cells of a merged area other than its first take nothing. A formula in a table fills the blank cells of its
   * column; a value within a spilled formula stops it.
   * @throws Failure AccessDenied when the sheet is protected and one of the cells is locked, GeneralException for
   * part of an array, and what `readEntry` and the limits of cells refuse; nothing is written.
   */
  enter(range: CellRange, entries: (row: number, column: number) => EntryInput, source: Source): void {
    const written: PlacedCell[] = [];
    forEachCell(range, (row, column) => {
      const entry = entries(row, column);
      if (entry === null || this.isCovered(row, column)) return;
      const before = this.cell(row, column) ?? BLANK;
      if (!this.mayWrite(before)) throw new Failure('AccessDenied', 'Range.values');
      this.refusePartOfArray(range, row, column);
      const { numberFormat, ...content } = readEntry(entry, before.numberFormat);
      if (source === 'add-in') refuseContent(content);
      const cell = withContent(before, content);
      written.push({ row, column, cell: numberFormat ? withNumberFormat(cell, numberFormat) : cell });
    });
    for (const { row, column, cell } of written) {
      this.place(row, column, cell);
      this.stopSpill(row, column);
      if (cell.formula !== undefined) this.fillTableColumn(row, column, cell.formula);
    }
    if (written.length > 0) this.announce({ kind: 'cells', sheet: this, range, source });
  }

  /** Enters one cell. */
  enterCell(row: number, column: number, entry: string | number | boolean, source: Source): void {
    this.enter(single(row, column), () => entry, source);
  }

  /**
   * Replaces cells with their looks, for instance to undo; undefined blanks one entirely. They are announced together,
   * as the rectangle around them. @throws Failure where one is locked; nothing is written then.
   */
  restore(cells: readonly FormerCell[], source: Source): void {
    for (const { row, column } of cells) {
      if (!this.mayWrite(this.cell(row, column) ?? BLANK)) throw new Failure('AccessDenied', 'Range.values');
    }
    for (const { row, column, cell } of cells) this.place(row, column, cell);
    const range = areaOf(cells);
    if (range) this.announce({ kind: 'cells', sheet: this, range, source });
  }

  /** Puts in the result of a formula. Only for the calculation; tells nobody when nothing changed. */
  setResult(row: number, column: number, value: CellValue | null): void {
    const before = this.cell(row, column);
    if (before?.formula === undefined || sameValue(before.value, value)) return;
    this.place(row, column, { ...before, value });
    this.announce({ kind: 'cells', sheet: this, range: single(row, column), source: 'calculation' });
  }

  /** Gives cells of a range another look: `change` gets each cell as it is. A protected sheet must allow it. */
  restyle(range: CellRange, change: (cell: Cell, row: number, column: number) => Cell): void {
    if (this.protected && !this.protectionOptions.allowFormatCells)
      throw new Failure('AccessDenied', 'RangeFormat');
    forEachCell(range, (row, column) => {
      const before = this.cell(row, column) ?? BLANK;
      const after = change(before, row, column);
      if (after !== before) this.place(row, column, after);
    });
    this.lookChanged();
  }

  /** Adds to the style of every cell in a range. */
  setStyle(range: CellRange, style: CellStyle): void {
    this.restyle(range, (cell) => ({ ...cell, style: { ...cell.style, ...style } }));
  }

  /** Tells the listeners that plain members (merges, sizes, conditional formats …) were changed. */
  lookChanged(): void {
    this.announce({ kind: 'look', sheet: this });
  }

  /** The smallest rectangle with everything filled, or filled or formatted; null on an empty sheet. */
  usedRange(valuesOnly: boolean): CellRange | null {
    let firstRow = Infinity;
    let firstColumn = Infinity;
    let lastRow = -1;
    let lastColumn = -1;
    for (const { row, column, cell } of this.cells()) {
      if (valuesOnly && !isFilled(cell)) continue;
      firstRow = Math.min(firstRow, row);
      firstColumn = Math.min(firstColumn, column);
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    return lastRow < 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
  }

  /** The merged area a cell belongs to. Linear in the merges: index them when drawing. */
  mergeAt(row: number, column: number): CellRange | undefined {
    return this.merges.find((area) => rangeContains(area, row, column));
  }

  /** Excel changes a formula entered over several cells only as a whole. */
  private refusePartOfArray(written: CellRange, row: number, column: number): void {
    const part = this.arrays.find(({ range, spills }) => !spills && rangeContains(range, row, column));
    if (!part) return;
    const { firstRow, firstColumn, lastRow, lastColumn } = part.range;
    const whole =
      rangeContains(written, firstRow, firstColumn) && rangeContains(written, lastRow, lastColumn);
    if (!whole) throw new Failure('GeneralException', 'Range.formulas');
  }

  /** A value in the way of a spilled formula leaves `#SPILL!` where the formula stands. */
  private stopSpill(row: number, column: number): void {
    const at = this.arrays.findIndex(({ range, spills }) => spills && rangeContains(range, row, column));
    const [spilled] = at < 0 ? [] : this.arrays.splice(at, 1);
    if (!spilled) return;
    forEachCell(spilled.range, (r, c) => {
      if (r === row && c === column) return;
      const cell = this.cell(r, c);
      if (cell?.formula !== undefined) this.place(r, c, { ...cell, value: { error: '#SPILL!' } });
      else this.place(r, c, undefined);
    });
  }

  /** Makes a calculated column (计算列) as Excel does, whoever wrote the formula. */
  private fillTableColumn(row: number, column: number, formula: string): void {
    const table = this.tables.find((each) => rangeContains(bodyOf(each), row, column));
    if (!table) return;
    const { firstRow, lastRow } = bodyOf(table);
    for (let at = firstRow; at <= lastRow; at += 1) {
      const cell = this.cell(at, column) ?? BLANK;
      if (isFilled(cell)) continue;
      this.place(at, column, withContent(cell, { value: 0, formula: formulaMoved(formula, at - row) }));
      this.announce({ kind: 'cells', sheet: this, range: single(at, column), source: 'user' });
    }
  }

  private isCovered(row: number, column: number): boolean {
    const area = this.mergeAt(row, column);
    return area !== undefined && (area.firstRow !== row || area.firstColumn !== column);
  }

  /** Whether Excel lets this cell be written now. */
  mayWrite(cell: Cell): boolean {
    return !this.protected || cell.locked === false;
  }
}

function refuseContent({ value, formula }: Content): void {
  const refusal = formula === undefined ? null : formulaRefusal(formula);
  if (refusal) throw new Failure(refusal, 'Range.formulas');
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw new Failure('InvalidArgument', 'Range.values');
  }
}

/** The smallest rectangle with all of the places; null of none. */
function areaOf(places: readonly { readonly row: number; readonly column: number }[]): CellRange | null {
  const [first, ...others] = places.map(({ row, column }) => single(row, column));
  return first ? others.reduce(rangeAround, first) : null;
}

/** Visits a rectangle row by row. */
export function forEachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) visit(row, column);
  }
}

function key(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
