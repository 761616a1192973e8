import type { CellRange } from '../../../../core/workbook/address';
import type { Cell } from '../../../model/cell';
import { displayText } from '../../../model/format';
import { MAX_ROWS, type Sheet } from '../../../model/sheet';

/** Columns drawn at most; wider sheets are cut and said to be. */
export const COLUMN_LIMIT = 256;
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 26;
const DEFAULT_ROW_HEIGHT = 20;
/** Excel's limit of 409 points. */
const TALLEST_ROW = 545;
const DEFAULT_FONT_SIZE = 11;
/** Width of a digit of the standard font and the room around a cell's text, in pixels. */
const DIGIT = 7;
export const PADDING = 4;
const LINE = 1.35;

/** A rectangle in pixels from the top left of cell A1. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where rows and columns of a sheet stand on the page, in pixels. Hidden ones have no extent. */
export class Geometry {
  readonly rows: number;
  readonly columns: number;
  /** Whether columns were left out beyond `COLUMN_LIMIT`. */
  readonly cut: boolean;
  private readonly tops: Float64Array;
  private readonly lefts: Float64Array;

  constructor(sheet: Sheet) {
    const used = sheet.usedRange(false);
    const filled = sheet.usedRange(true);
    this.rows = Math.min(
      MAX_ROWS,
      Math.max(LEAST_ROWS, (used?.lastRow ?? 0) + 1 + SPARE_ROWS, rowsForCharts(sheet)),
    );
    this.columns = Math.min(
      COLUMN_LIMIT,
      Math.max(LEAST_COLUMNS, (used?.lastColumn ?? 0) + 1 + SPARE_COLUMNS),
    );
    this.cut = (filled?.lastColumn ?? 0) >= COLUMN_LIMIT;
    this.lefts = offsets(this.columns, (column) =>
      sheet.hiddenColumns.has(column)
        ? 0
        : columnPixels(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth),
    );
    const natural = this.naturalHeights(sheet);
    this.tops = offsets(this.rows, (row) => {
      if (sheet.hiddenRows.has(row)) return 0;
      const points = sheet.rowHeights.get(row);
      return points === undefined ? (natural.get(row) ?? DEFAULT_ROW_HEIGHT) : Math.round((points * 96) / 72);
    });
  }

  get width(): number {
    return this.lefts[this.columns] ?? 0;
  }

  get height(): number {
    return this.tops[this.rows] ?? 0;
  }

  /** The rectangle of a range, cut to what is drawn. */
  box({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Box {
    const top = at(this.tops, firstRow);
    const left = at(this.lefts, firstColumn);
    return {
      top,
      left,
      height: at(this.tops, lastRow + 1) - top,
      width: at(this.lefts, lastColumn + 1) - left,
    };
  }

  /** The row at a height, the last one below. */
  rowAt(y: number): number {
    return lastAtOrBefore(this.tops, y, this.rows);
  }

  columnAt(x: number): number {
    return lastAtOrBefore(this.lefts, x, this.columns);
  }

  /** Heights that wrapped or large text needs, for rows the file gives none. */
  private naturalHeights(sheet: Sheet): ReadonlyMap<number, number> {
    const heights = new Map<number, number>();
    const merges = new Map(sheet.merges.map((range) => [`${range.firstRow},${range.firstColumn}`, range]));
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.value === null || column >= this.columns || sheet.rowHeights.has(row)) continue;
      const merge = merges.get(`${row},${column}`);
      if (merge && merge.lastRow > merge.firstRow) continue;
      const lastColumn = merge?.lastColumn ?? column;
      const width = at(this.lefts, lastColumn + 1) - at(this.lefts, column) - 2 * PADDING;
      if (width <= 0) continue;
      const needed = linesOf(cell, width) * fontPixels(cell) * LINE + 2;
      if (needed > (heights.get(row) ?? DEFAULT_ROW_HEIGHT))
        heights.set(row, Math.min(Math.ceil(needed), TALLEST_ROW));
    }
    return heights;
  }
}

/** Rows that the sheet's charts reach down to where no row is higher than usual. */
function rowsForCharts({ charts }: Sheet): number {
  const ends = charts.map(({ place, size }) =>
    size ? place.firstRow + Math.ceil((size.height * 96) / 72 / DEFAULT_ROW_HEIGHT) : place.lastRow,
  );
  return Math.max(0, ...ends) + 2;
}

export function fontPixels(cell: Cell): number {
  return ((cell.style?.size ?? DEFAULT_FONT_SIZE) * 96) / 72;
}

/** About how wide a text is: Chinese characters are square, others about half as wide. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text)
    ems += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2014\u2018-\u201d\u2026]/.test(character) ? 1 : 0.55;
  return ems * fontSize;
}

function linesOf(cell: Cell, width: number): number {
  if (!cell.style?.wrap) return 1;
  return displayText(cell)
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, fontPixels(cell)) / Math.max(width, 1))),
      0,
    );
}

/** Excel's column width in characters, as pixels of the standard font; a width of 0 hides the column. */
function columnPixels(characters: number): number {
  return characters === 0 ? 0 : Math.round(characters * DIGIT + 5);
}

function offsets(count: number, size: (index: number) => number): Float64Array {
  const result = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) result[index + 1] = (result[index] ?? 0) + size(index);
  return result;
}

function at(list: Float64Array, index: number): number {
  return list[Math.min(index, list.length - 1)] ?? 0;
}

function lastAtOrBefore(list: Float64Array, value: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
