import { format } from 'numfmt';
import type { Table } from '../../core/tables/model';
import { rangeContains } from '../../core/workbook/address';
import { isCellError, type Cell, type Sheet } from '../../core/workbook/snapshot';
import { SheetIndex } from '../../core/workbook/snapshot-index';
import { MergesOnPaper, printedLines, type Span } from './grid';

/** One cell of an annexed table; `null` in a row marks a place covered by a merged cell. */
export interface AnnexCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly numeric: boolean;
}

/** Columns that a table of Word has at most. */
const MOST_COLUMNS = 63;

/** Rows that an annex prints at most: some sixty pages, beyond which nobody leafs through a report and Word grows slow. */
const MOST_ROWS = 2000;

/** A worksheet table as it is printed after the report (附件). */
export interface Annex {
  /** 附件1; 附件2-1 for the first of several that the list of annexes names together. */
  readonly number: string;
  /** Its title, which stands above the table and not in it; null when it has none. */
  readonly title: string | null;
  readonly rows: readonly (readonly (AnnexCell | null)[])[];
}

/**
 * The table as it looks in its sheet: shown values, merged cells, no formulas. Long stretches without a cell are left
 * out, so that one stray cell far away does not print a million rows; of a very long table the last line says how many
 * rows are left to the workbook.
 */
export function annexOf(table: Table, sheet: Sheet, number: string): Annex {
  const { range } = table;
  const index = new SheetIndex(sheet);
  const inside = sheet.cells.filter(({ row, column }) => rangeContains(range, row, column));
  const filled = printedLines(
    inside.map(({ row }) => row),
    range.firstRow,
  );
  const lines = filled.slice(0, MOST_ROWS);
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
  spreadLabels(rows);
  const joined = levelsJoined(rows, table, lines, columns);
  const left = filled.length - lines.length;
  const [first, ...others] = joined;
  const own = first !== undefined && isTitleRow(first, table.title) ? others : joined;
  return {
    number,
    title: table.title,
    rows: left > 0 ? [...own, leftOut(left, sheet.name, columns.length)] : own,
  };
}

/** Whether a row says the title of the table and nothing else. */
function isTitleRow(row: readonly (AnnexCell | null)[], title: string | null): boolean {
  const texts = row.flatMap((cell) => (cell && cell.text !== '' ? [cell] : []));
  const [only, ...others] = texts;
  return others.length === 0 && only?.rows === 1 && title !== null && squeezed(only.text) === squeezed(title);
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

function leftOut(rows: number, sheet: string, columns: number): readonly (AnnexCell | null)[] {
  const text = `（以下 ${rows} 行未印出，见工作簿“${sheet}”工作表）`;
  return Array.from({ length: columns }, (_, column) =>
    column === 0 ? { text, columns, rows: 1, numeric: false } : null,
  );
}

/** First and second levels of indicators that stand once above empty cells take those cells in, as a reader sees them. */
function levelsJoined(
  rows: readonly (readonly (AnnexCell | null)[])[],
  { indicators }: Table,
  lines: readonly number[],
  columns: readonly number[],
): readonly (readonly (AnnexCell | null)[])[] {
  const cells = indicators.flatMap(({ cells: own }) => [own['level1'] ?? [], own['level2'] ?? []].flat());
  const last = lines.indexOf(
    Math.max(-1, ...indicators.flatMap(({ cells: own }) => own['level3']?.row ?? [])),
  );
  const joined = rows.map((row) => [...row]);
  for (const column of new Set(cells.map((cell) => columns.indexOf(cell.column)))) {
    const starts = new Set(cells.map((cell) => lines.indexOf(cell.row)));
    for (let row = 0; row <= last; row += 1) {
      const top = joined[row]?.[column];
      if (!starts.has(row) || !top || top.text === '' || !isSingle(top)) continue;
      let height = 1;
      for (let next = joined[row + height]?.[column]; row + height <= last && next && isEmptyCell(next);) {
        (joined[row + height] ?? [])[column] = null;
        height += 1;
        next = joined[row + height]?.[column];
      }
      (joined[row] ?? [])[column] = { ...top, rows: height };
    }
  }
  return joined;
}

function isSingle({ columns, rows }: AnnexCell): boolean {
  return columns === 1 && rows === 1;
}

function isEmptyCell(cell: AnnexCell): boolean {
  return cell.text === '' && isSingle(cell);
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
 * Above the head, where most cells are empty, a text such as 填报单位：… runs over the empty cells beside it, as it does on the
 * sheet; it is no reason for a wide column.
 */
function spreadLabels(rows: (AnnexCell | null)[][]): void {
  const head = rows.findIndex(
    (row) => row.filter((cell) => cell && cell.text !== '').length * 2 > row.length,
  );
  for (const row of rows.slice(0, Math.max(0, head))) {
    row.forEach((cell, column) => {
      if (!cell || cell.text === '' || cell.numeric || !isSingle(cell)) return;
      let width = 1;
      for (let next = row[column + width]; next && isEmptyCell(next); next = row[column + width]) {
        row[column + width] = null;
        width += 1;
      }
      row[column] = { ...cell, columns: width };
    });
  }
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
