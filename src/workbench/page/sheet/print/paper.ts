import { rangeContains, type CellRange } from '../../../../core/workbook/address';
import { isFilled, type Cell } from '../../../model/cell';
import type { Chart } from '../../../model/decoration';
import type { PrintSetup } from '../../../model/print-setup';
import type { Sheet } from '../../../model/sheet';
import type { Geometry } from '../grid/geometry';
import { planRows, type DrawnCell } from '../grid/plan';
import { printable } from './page-rule';

/** Rows put on paper from the page; the browser lays all of them out at once. Longer sheets say that they were cut. */
export const ROW_LIMIT = 2000;

/** A row as it is printed. */
export interface PrintedRow {
  readonly row: number;
  /** In pixels, before the sheet is made to fit. */
  readonly height: number;
  readonly cells: readonly DrawnCell[];
  readonly charts: readonly Chart[];
  /** Whether the officer begins a page here (分页符). */
  readonly breaks: boolean;
}

/** A sheet laid out for paper. */
export interface Paper {
  /** Widths of the columns in pixels, before the sheet is made to fit. */
  readonly columns: readonly number[];
  /** How much smaller or larger than on screen it is printed. */
  readonly scale: number;
  /** Rows above those that repeat; then the ones that do, and the others. */
  readonly before: readonly PrintedRow[];
  readonly repeated: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
  /** How many rows were left out beyond `ROW_LIMIT`. */
  readonly leftOut: number;
}

/**
 * Lays a sheet out for paper by its own page setup: its print area, or everything that holds or looks like something. Columns
 * are never split over pages: a sheet too wide for its scale is made smaller. Null for a sheet with nothing to print.
 */
export function paperOf(sheet: Sheet, geometry: Geometry, setup: PrintSetup): Paper | null {
  const whole = setup.area ?? shownRange(sheet);
  if (!whole) return null;
  const lastColumn = Math.min(whole.lastColumn, geometry.columns - 1);
  const lastRow = Math.min(whole.lastRow, whole.firstRow + ROW_LIMIT - 1, geometry.rows - 1);
  const area = { ...whole, lastColumn, lastRow };
  const columns = Array.from(
    { length: Math.max(0, lastColumn - area.firstColumn + 1) },
    (_, at) => area.firstColumn + at,
  ).filter((column) => !sheet.hiddenColumns.has(column));
  const rows = printedRows(sheet, geometry, area, setup);
  const titles = setup.titles;
  const isTitle = ({ row }: PrintedRow): boolean =>
    titles !== null && row >= titles.firstRow && row <= titles.lastRow;
  const firstTitle = rows.findIndex(isTitle);
  const { width, height } = geometry.box(area);
  return {
    columns: columns.map(
      (column) => geometry.box({ ...area, firstColumn: column, lastColumn: column }).width,
    ),
    scale: scaleOf(setup, width, height),
    before: rows.slice(0, Math.max(0, firstTitle)),
    repeated: rows.filter(isTitle),
    rows: rows.slice(Math.max(0, firstTitle)).filter((row) => !isTitle(row)),
    leftOut: Math.max(0, Math.min(whole.lastRow, geometry.rows - 1) - lastRow),
  };
}

function printedRows(
  sheet: Sheet,
  geometry: Geometry,
  area: CellRange,
  { breaks }: PrintSetup,
): readonly PrintedRow[] {
  const { top, height } = geometry.box(area);
  return planRows(sheet, geometry, top, top + height - 1)
    .filter(({ row }) => row >= area.firstRow && row <= area.lastRow)
    .map(({ row, cells }) => ({
      row,
      height: geometry.box({ ...area, firstRow: row, lastRow: row }).height,
      cells: cells.flatMap((cell) => cutTo(area, cell)),
      charts: sheet.charts.filter(({ place }) => place.firstRow === row && isWithin(area, place)),
      breaks: breaks.includes(row),
    }));
}

/** What of a cell lies in the printed columns and rows. */
function cutTo(area: CellRange, cell: DrawnCell): readonly DrawnCell[] {
  const { firstRow, firstColumn, lastRow, lastColumn } = cell.range;
  if (firstColumn < area.firstColumn || firstColumn > area.lastColumn) return [];
  const range = {
    firstRow,
    firstColumn,
    lastRow: Math.min(lastRow, area.lastRow),
    lastColumn: Math.min(lastColumn, area.lastColumn),
  };
  return [{ ...cell, range }];
}

function isWithin(area: CellRange, { firstRow, firstColumn }: CellRange): boolean {
  return rangeContains(area, firstRow, firstColumn);
}

/** The sheet's own scale, or what makes it fit its pages; never so large that a column would be split off. */
function scaleOf(setup: PrintSetup, width: number, height: number): number {
  const page = printable(setup);
  const { scaling } = setup;
  const fits = (pages: number, room: number, extent: number): number =>
    pages === 0 || extent === 0 ? 1 : (pages * room) / extent;
  const wanted =
    'percent' in scaling
      ? scaling.percent / 100
      : Math.min(1, fits(scaling.wide, page.width, width), fits(scaling.high, page.height, height));
  return Math.min(wanted, fits(1, page.width, width));
}

/** The smallest rectangle with all that holds or looks like something, charts included; null on an empty sheet. */
function shownRange(sheet: Sheet): CellRange | null {
  let shown: CellRange | null = null;
  const include = (row: number, column: number): void => {
    shown = {
      firstRow: 0,
      firstColumn: 0,
      lastRow: Math.max(shown?.lastRow ?? 0, row),
      lastColumn: Math.max(shown?.lastColumn ?? 0, column),
    };
  };
  for (const { row, column, cell } of sheet.cells()) if (isSeen(cell)) include(row, column);
  for (const { place } of sheet.charts) include(place.lastRow, place.lastColumn);
  return shown;
}

function isSeen(cell: Cell): boolean {
  const { fill, borders } = cell.style ?? {};
  return isFilled(cell) || fill !== undefined || Object.keys(borders ?? {}).length > 0;
}
