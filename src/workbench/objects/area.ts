import { columnIndex, quoteSheet, rangeA1, type CellRange } from '../../core/workbook/address';
import { MAX_COLUMNS, MAX_ROWS } from '../model/sheet';
import type { Area } from '../protocol/remote';

/** Every cell of a sheet. */
export const WHOLE_SHEET: CellRange = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: MAX_ROWS - 1,
  lastColumn: MAX_COLUMNS - 1,
};

/** Reads `B2`, `A1:C3`, `A:C` or `2:5`, with or without `$` and sheet name; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const plain = text.replace(/^.*!/, '').replaceAll('$', '');
  const [first = '', last = first, ...more] = plain.split(':');
  const from = corner(first);
  const to = corner(last);
  if (!from || !to || more.length > 0) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  if (from.column === null && last === first && !plain.includes(':')) return null;
  if (from.row === null && !plain.includes(':')) return null;
  const range = {
    firstRow: Math.min(from.row ?? 0, to.row ?? 0),
    firstColumn: Math.min(from.column ?? 0, to.column ?? 0),
    lastRow: Math.max(from.row ?? MAX_ROWS - 1, to.row ?? MAX_ROWS - 1),
    lastColumn: Math.max(from.column ?? MAX_COLUMNS - 1, to.column ?? MAX_COLUMNS - 1),
  };
  return withinSheet(range) ? range : null;
}

/** Whether a range lies on the sheet. */
export function withinSheet({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): boolean {
  return (
    firstRow >= 0 &&
    firstColumn >= 0 &&
    lastRow < MAX_ROWS &&
    lastColumn < MAX_COLUMNS &&
    firstRow <= lastRow &&
    firstColumn <= lastColumn
  );
}

/** `'项目 1'!A1:B2`. */
export function areaAddress({ sheet, range }: Area): string {
  return `${quoteSheet(sheet.name)}!${rangeA1(range)}`;
}

export function rowsOf(range: CellRange): number {
  return range.lastRow - range.firstRow + 1;
}

export function columnsOf(range: CellRange): number {
  return range.lastColumn - range.firstColumn + 1;
}

export function cellsOf(range: CellRange): number {
  return rowsOf(range) * columnsOf(range);
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  const [, letters = '', digits = ''] = match ?? [];
  if (letters === '' && digits === '') return null;
  return { row: digits ? Number(digits) - 1 : null, column: letters ? columnIndex(letters) : null };
}
