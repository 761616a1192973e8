import type { CellRange } from '../../src/core/workbook/address';
import { columnIndex } from '../../src/core/workbook/address';
import type { Cell, CellValue, Sheet, SheetVisibility, Snapshot } from '../../src/core/workbook/snapshot';

/** A cell with more to it than its value. */
export interface RichCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** What a grid may hold: a value, a rich cell, or null for a blank cell. */
export type GridCell = CellValue | RichCell | null;

export interface SheetOptions {
  /** Merged areas in A1 notation; without them the sheet says it did not ask (null). */
  readonly merges?: readonly string[];
  readonly visibility?: SheetVisibility;
  readonly protected?: boolean;
  /** Where the grid's first cell stands; A1 by default. */
  readonly at?: { readonly row: number; readonly column: number };
}

/** A sheet that looks like its table: one array per row, one entry per column, null or '' for blank. */
export function sheet(
  name: string,
  rows: readonly (readonly GridCell[])[],
  options: SheetOptions = {},
): Sheet {
  const { row: firstRow, column: firstColumn } = options.at ?? { row: 0, column: 0 };
  const cells: Cell[] = [];
  rows.forEach((line, r) => {
    line.forEach((entry, c) => {
      if (entry === null) return;
      const cell: RichCell = isRich(entry) ? entry : { value: entry };
      if (cell.value === '' && cell.formula === undefined) return;
      cells.push({ ...cell, row: firstRow + r, column: firstColumn + c });
    });
  });
  return {
    name,
    visibility: options.visibility ?? 'visible',
    cells,
    merges: options.merges?.map(parseRange) ?? null,
    protected: options.protected ?? false,
  };
}

/** A workbook of these sheets. */
export function workbook(...sheets: readonly Sheet[]): Snapshot {
  return { name: 'test.xlsx', sheets, storage: {} };
}

/** A numeric cell shown as a percentage: `percent(0.5431)` reads 54.31%. */
export function percent(value: number, numberFormat = '0.00%'): RichCell {
  return { value, numberFormat };
}

/** A numeric cell with a number format: `shown(83, '0.00')` reads 83.00. */
export function shown(value: number, numberFormat: string): RichCell {
  return { value, numberFormat };
}

/** A formula cell with the value it has now: `formula('=B2/B1', 0.5431)`. */
export function formula(text: string, value: CellValue, numberFormat?: string): RichCell {
  return numberFormat === undefined ? { value, formula: text } : { value, formula: text, numberFormat };
}

/** An error value: `errorValue('#DIV/0!')`. */
export function errorValue(error: string): CellValue {
  return { error };
}

function isRich(entry: GridCell): entry is RichCell {
  return typeof entry === 'object' && entry !== null && 'value' in entry;
}

/** An area in A1 notation. */
export function parseRange(text: string): CellRange {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text);
  const [, left, top, right, bottom] = match ?? [];
  if (!left || !top || !right || !bottom) throw new Error(`not an area: ${text}`);
  return {
    firstRow: Number(top) - 1,
    firstColumn: columnIndex(left),
    lastRow: Number(bottom) - 1,
    lastColumn: columnIndex(right),
  };
}
