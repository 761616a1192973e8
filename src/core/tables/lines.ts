import type { Cell, Sheet } from '../workbook/snapshot';
import type { Lexicon, Word } from './lexicon';

/** A filled cell with what its words may mean; `word` is null for numbers, booleans and errors. */
export interface Token {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly word: Word | null;
}

/** A sheet row that holds something. Empty rows do not occur. */
export interface Line {
  readonly row: number;
  readonly tokens: readonly Token[];
}

/** The filled rows of a sheet, top to bottom. Cost is linear in filled cells, whatever the used range. */
export function linesOf(sheet: Sheet, lexicon: Lexicon): readonly Line[] {
  const lines: { row: number; tokens: Token[] }[] = [];
  for (const cell of sheet.cells) {
    const { row, column, value } = cell;
    const word = typeof value === 'string' ? lexicon.word(value) : null;
    if (word?.text === '' && cell.formula === undefined) continue;
    const token = { row, column, cell, word };
    const last = lines.at(-1);
    if (last && last.row === row) last.tokens.push(token);
    else lines.push({ row, tokens: [token] });
  }
  return lines;
}

/** The token of a line in a column, if that cell is filled. */
export function tokenAt(line: Line, column: number): Token | undefined {
  let low = 0;
  let high = line.tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = line.tokens[middle];
    if (!token) return undefined;
    if (token.column === column) return token;
    if (token.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Whether the cell holds a number, as number or as digits in text (not a classification code's meaning). */
export function isNumeric(token: Token): boolean {
  const { value } = token.cell;
  if (typeof value === 'number') return true;
  if (typeof value === 'object') return true;
  if (token.word === null) return false;
  return /^[-+]?[\d,]*\.?\d+%?$/.test(token.word.text) || /^[-—–/*\\]+$/.test(token.word.text);
}

/** Whether the cell holds words. */
export function isText(token: Token): boolean {
  return token.word !== null && !isNumeric(token);
}
