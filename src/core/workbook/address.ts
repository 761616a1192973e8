/** A cell's place: sheet name and 0-based row and column. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells within a sheet, 0-based, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `AB` → `27`. Letters only, upper or lower case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1` of a place within its sheet. */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1:K21`, or `A1` for a single cell. */
export function rangeA1(range: CellRange): string {
  const first = a1(range.firstRow, range.firstColumn);
  const last = a1(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

const CORNER = '\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})';
const RANGE = new RegExp(`^\\s*${CORNER}(?:\\s*[:：]\\s*${CORNER})?\\s*$`);

/** Reads `A1:K21` or `A1` in either case, corners in any order, `$` allowed. Null for what Excel has no cells for. */
export function parseRange(text: string): CellRange | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, letters = '', digits = '', otherLetters = letters, otherDigits = digits] = match;
  const columns = [columnIndex(letters), columnIndex(otherLetters)];
  const rows = [Number(digits) - 1, Number(otherDigits) - 1];
  const range = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  return range.firstRow < 0 || range.lastRow >= ROWS || range.lastColumn >= COLUMNS ? null : range;
}

/** What a worksheet holds at most. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A place within a sheet as one number, in reading order. */
export function placeOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The row and column that `placeOf` made the number of. */
export function atPlace(place: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(place / COLUMNS), column: place % COLUMNS };
}

/**
 * The sheet name as it stands before `!` in a formula, quoted as Excel quotes it: letters (Chinese included),
 * digits, `_` and `.` need no quotes unless the name starts with a digit or reads like a cell reference.
 */
export function quoteSheet(name: string): string {
  if (name !== lastQuoted.name) lastQuoted = { name, quoted: quoted(name) };
  return lastQuoted.quoted;
}

/** Addresses come sheet by sheet, a hundred thousand at a time. */
let lastQuoted = { name: '', quoted: "''" };

function quoted(name: string): string {
  const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeReference = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C|TRUE|FALSE)$/i.test(name);
  return plainName && !looksLikeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1`, `'项目 1'!C6`. */
export function formatAddress(cell: CellAddress): string {
  return `${quoteSheet(cell.sheet)}!${a1(cell.row, cell.column)}`;
}

/** Reads what `formatAddress` writes; `$` signs are allowed. Returns null for anything else. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const [, quoted, bare = '', letters = '', digits = ''] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const row = Number(digits) - 1;
  return row < 0 ? null : { sheet, row, column: columnIndex(letters) };
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

export function rangeContains(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}

/** The range of one cell. */
export function single(row: number, column: number): CellRange {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

/** How many cells a range has, filled or not. */
export function cellsIn({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/** Whether two ranges of one sheet share cells. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

/** The smallest range that holds both. */
export function rangeAround(a: CellRange, b: CellRange): CellRange {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}
