import { columnIndex, columnName } from '../../../core/workbook/address';
import { LAST_COLUMN, LAST_ROW } from './sheet-bounds';

/**
 * The parts of a formula that must be told apart before anything in it is replaced: texts, quoted sheet names,
 * bracketed names (structured and external references), words with what follows them, and the rest.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{N}_.$\\?]+(?=\s*[(!])|[\p{L}\p{N}_.$\\?]+|[^]/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * The formula as it would read when copied down and to the right by the given steps: relative references move,
 * absolute ones stay, one that leaves the sheet becomes `#REF!`. Used to expand shared formulas.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formula.match(TOKENS) ?? [];
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1];
      if (next === '(' || next === '!') return token;
      const cell = CELL.exec(token);
      if (cell) return shiftCell(cell, rows, columns) ?? token;
      if (next !== ':' && tokens[index - 1] !== ':') return token;
      const column = COLUMN.exec(token);
      if (column) return shiftColumn(column[1] ?? '', column[2] ?? '', columns) ?? '#REF!';
      const row = ROW.exec(token);
      return row ? (shiftRow(row[1] ?? '', row[2] ?? '', rows) ?? '#REF!') : token;
    })
    .join('');
}

function shiftCell(match: RegExpExecArray, rows: number, columns: number): string | null {
  const [, columnLock = '', letters = '', rowLock = '', digits = ''] = match;
  if (columnIndex(letters) >= LAST_COLUMN || Number(digits) > LAST_ROW || Number(digits) < 1) return null;
  const column = shiftColumn(columnLock, letters, columns);
  const row = shiftRow(rowLock, digits, rows);
  return column === null || row === null ? '#REF!' : column + row;
}

function shiftColumn(lock: string, letters: string, columns: number): string | null {
  if (lock) return lock + letters;
  const column = columnIndex(letters) + columns;
  return column < 0 || column >= LAST_COLUMN ? null : columnName(column);
}

function shiftRow(lock: string, digits: string, rows: number): string | null {
  if (lock) return lock + digits;
  const row = Number(digits) + rows;
  return row < 1 || row > LAST_ROW ? null : String(row);
}

/** Functions newer than the file format, which a file writes with the prefix `_xlfn.` and Excel shows without. */
const NEWER =
  /^(CONCAT|IFNA|IFS|LET|MAXIFS|MINIFS|NUMBERVALUE|SWITCH|TEXTJOIN|UNICHAR|UNICODE|XLOOKUP|XMATCH)$/i;

/** As Excel shows it: `_xlfn.TEXTJOIN(` → `TEXTJOIN(`, outside texts. */
export function displayFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return (stored.match(TOKENS) ?? [])
    .map((token) => token.replace(/^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/, ''))
    .join('');
}

/** As a file stores it: the reverse of `displayFormula` for the newer functions the product may write. */
export function storedFormula(shown: string): string {
  const tokens = shown.match(TOKENS) ?? [];
  return tokens
    .map((token, index) => (tokens[index + 1] === '(' && NEWER.test(token) ? `_xlfn.${token}` : token))
    .join('');
}
