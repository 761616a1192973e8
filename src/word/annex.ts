import { format } from 'numfmt';
import type { Table } from '../core/tables/model';
import { rangeContains } from '../core/workbook/address';
import { isCellError, type Cell, type Sheet } from '../core/workbook/snapshot';
import { SheetIndex } from '../core/workbook/snapshot-index';
import { MergesOnPaper, printedLines, type Span } from './annex-grid';

/** One cell of an annexed table; `null` in a row marks a place covered by a merged cell. */
export interface AnnexCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly numeric: boolean;
}

/** Columns that a table of Word has at most. */
const MOST_COLUMNS = 63;

/** A worksheet table as it is printed after the report (附表). */
export interface Annex {
  readonly caption: string;
  readonly rows: readonly (readonly (AnnexCell | null)[])[];
}

/**
 * The table as it looks in its sheet: shown values, merged cells, no formulas. Long stretches without a cell are left
 * out, so that one stray cell far away does not print a million rows.
 */
export function annexOf(table: Table, sheet: Sheet): Annex {
  const { range } = table;
  const index = new SheetIndex(sheet);
  const inside = sheet.cells.filter(({ row, column }) => rangeContains(range, row, column));
  const lines = printedLines(
    inside.map(({ row }) => row),
    range.firstRow,
  );
  const columns = printedLines(
    inside.map(({ column }) => column),
    range.firstColumn,
  ).slice(0, MOST_COLUMNS);
  const merges = new MergesOnPaper(sheet.merges ?? [], lines, columns);
  const rows: (AnnexCell | null)[][] = [];
  lines.forEach((row, line) => {
    const cells = columns.map((column, place) => annexCell(index.at(row, column), merges.at(line, place)));
    rows.push(rows.every(isTitle) ? spread(cells) : cells);
  });
  return { caption: table.title ?? sheet.name, rows };
}

/** Whether a row has no more than one text, as the rows above the head of a table. */
function isTitle(cells: readonly (AnnexCell | null)[]): boolean {
  return cells.filter((cell) => cell !== null && cell.text !== '').length <= 1;
}

/** A title that stands in a cell of its own takes the whole width, as it does on the sheet. */
function spread(cells: readonly (AnnexCell | null)[]): (AnnexCell | null)[] {
  const [only, ...others] = cells.filter((cell) => cell !== null && cell.text !== '');
  const isAlone = only?.columns === 1 && only.rows === 1 && others.length === 0;
  if (!isAlone || cells.includes(null)) return [...cells];
  return cells.map((_, column) => (column === 0 ? { ...only, columns: cells.length } : null));
}

/**
 * How many rows from the top repeat on every page (标题行重复): up to the first with a number in it, which begins the figures.
 * None where no row has one, or where the head would be most of the table.
 */
export function headRows({ rows }: Annex): number {
  const first = rows.findIndex((row) => row.some((cell) => cell?.numeric === true));
  return first > 0 && first <= MOST_HEAD_ROWS && first * 2 < rows.length ? first : 0;
}

/** A longer head would leave too little of each page. */
const MOST_HEAD_ROWS = 6;

/** Characters that a column is at least wide; beyond the widest it grows with the square root of what is longer. */
const NARROWEST = 4;
const WIDEST = 14;

/**
 * The share of the page each column takes, by the longest text that stands in it alone; long texts wrap. The shares
 * add up to 1.
 */
export function columnShares({ rows }: Annex): readonly number[] {
  const widths: number[] = (rows[0] ?? []).map(() => NARROWEST);
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell?.columns !== 1) return;
      const longest = Math.max(...cell.text.split('\n').map(characters));
      const wanted = Math.min(longest, WIDEST) + Math.sqrt(Math.max(0, longest - WIDEST));
      widths[column] = Math.max(widths[column] ?? 0, wanted);
    });
  }
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / whole);
}

/** Width of a text in Chinese characters; digits and Latin letters take half of one. */
function characters(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u2000' ? 0.6 : 1;
  return width;
}

/** `span`: what its merge takes on paper; null where another cell covers it. */
function annexCell(cell: Cell | undefined, span: Span | null): AnnexCell | null {
  return span && { text: cell ? shownText(cell) : '', ...span, numeric: typeof cell?.value === 'number' };
}

/** More than one empty line in a cell prints as one. */
const BLANK_LINES = /\n{3,}/g;

/** The cell's text as its number format shows it. */
function shownText({ value, numberFormat }: Cell): string {
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value).replace(BLANK_LINES, '\n\n');
  try {
    return format(numberFormat ?? 'General', value);
  } catch {
    // A format that is none, as some files have them: Excel shows such numbers plainly.
    return String(value);
  }
}
