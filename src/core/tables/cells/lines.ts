import type { Cell, Sheet } from '../../workbook/snapshot';
import { MergedCells } from './merged-cells';
import { areSignatures } from '../vocabulary/labels';
import type { Lexicon, Word } from '../vocabulary/lexicon';

/** A filled cell with what its words may mean; `word` is null for numbers, booleans and errors. */
export interface Token {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly word: Word | null;
  /** Whether it holds a number, as number or as digits in text, an error, or a sign for "not applicable". */
  readonly numeric: boolean;
}

/** A sheet row that holds something. Empty rows do not occur. */
export interface Line {
  readonly row: number;
  readonly tokens: readonly Token[];
  /** No figures among its cells; a bare year counts as a word. */
  readonly wordy: boolean;
  /** How many cells read like headers of amounts, and like headers of indicators. */
  readonly amountWords: number;
  readonly indicatorWords: number;
}

/** The filled rows of a sheet, top to bottom, without what lies hidden under merges. Cost is linear in filled cells, whatever the used range. */
export function linesOf(sheet: Sheet, lexicon: Lexicon): readonly Line[] {
  const lines: Line[] = [];
  let tokens: Token[] = [];
  let current = -1;
  const close = (): void => {
    if (tokens.length > 0) lines.push(lineOf(current, tokens));
    tokens = [];
  };
  const merged = new MergedCells(sheet.merges);
  for (const cell of sheet.cells) {
    const { row, column, value } = cell;
    if (merged.cover(row, column)) continue;
    const word = typeof value === 'string' ? lexicon.word(value) : null;
    if (word !== null && word.text === '' && cell.formula === undefined) continue;
    if (row !== current) {
      close();
      current = row;
    }
    tokens.push({
      row,
      column,
      cell,
      word,
      numeric: word === null ? typeof value !== 'boolean' : word.numeric,
    });
  }
  close();
  return lines;
}

/** A line of these tokens, which stand in column order. */
export function lineOf(row: number, tokens: readonly Token[]): Line {
  let wordy = true;
  let amountWords = 0;
  let indicatorWords = 0;
  for (const token of tokens) {
    const { word } = token;
    if ((token.numeric && yearOf(token) === null) || word?.inline) wordy = false;
    if (word === null) {
      if (token.numeric && yearOf(token) !== null) amountWords += 1;
      continue;
    }
    if (word.column !== null) amountWords += 1;
    if (word.indicator !== null) indicatorWords += 1;
  }
  return { row, tokens, wordy, amountWords, indicatorWords };
}

/** The token of a line in a column, if that cell is filled. */
export function tokenAt(line: Line, column: number): Token | undefined {
  const { tokens } = line;
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (!token) return undefined;
    if (token.column === column) return token;
    if (token.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Whether the line is a note or signatures (填表人：…), which stand under a grid and never in it. */
export function isUnderneath({ tokens }: Line): boolean {
  if (tokens[0]?.word?.note) return true;
  const texts = tokens.flatMap(({ word }) => word?.text ?? []);
  return texts.length > 1 && texts.length === tokens.length && areSignatures(texts);
}

export function isNumeric(token: Token): boolean {
  return token.numeric;
}

/** Whether the cell holds words. */
export function isText(token: Token): boolean {
  return token.word !== null && !token.numeric;
}

/** Whether the cell left of it has the same words: a label filled over the cells it was merged across. */
export function isFilled(line: Line, position: number): boolean {
  const token = line.tokens[position];
  const left = line.tokens[position - 1];
  return (
    token?.word != null &&
    left?.column === token.column - 1 &&
    !token.numeric &&
    left.word?.text === token.word.text
  );
}

/** The year a cell names by a bare number between 1990 and 2099, as headers of comparisons do. */
export function yearOf(token: Token): number | null {
  const { value } = token.cell;
  if (token.word !== null) return /^(?:199|20\d)\d$/.test(token.word.text) ? Number(token.word.text) : null;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2099
    ? value
    : null;
}
