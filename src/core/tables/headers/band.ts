import { isUnitAlone } from '../../words/phrases/unit-alone';
import { settled } from './settled-words';
import { tokenAt, type Line, type Token } from '../cells/lines';

/** A header of one or more rows (表头). `first` and `last` are line indexes. */
export interface Band {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly BandColumn[];
}

/** One column of a band with the labels that stand over it, top to bottom. */
export interface BandColumn {
  readonly column: number;
  readonly path: readonly Token[];
}

/**
 * Lays labels over columns without needing merges: a label of an upper row stretches to the right until the next
 * label of its row, over columns that a lower row labels too, and never past the next label of a row above it.
 */
export function bandOf(lines: readonly Line[], first: number, last: number): Band {
  const all = lines.slice(first, last + 1);
  const rows = all.filter((line, at) => at === 0 || !statesUnits(line));
  const units = all.find((line, at) => at > 0 && statesUnits(line));
  const columns = new Set<number>();
  for (const line of rows) for (const token of line.tokens) columns.add(token.column);
  const sorted = [...columns].sort((a, b) => a - b);
  return {
    first,
    last,
    columns: settled(
      sorted.map((column) => ({
        column,
        path: withUnit(pathOf(rows, column), units && tokenAt(units, column)),
      })),
    ),
  };
}

/** A row of units under the words of a header: （万元） | （万元） | （%）. */
export function statesUnits({ tokens, wordy }: Line): boolean {
  return wordy && tokens.length > 1 && tokens.every(({ word }) => word !== null && isUnitAlone(word.text));
}

/** The labels over a column with the unit that stands in a cell of its own below them. */
function withUnit(path: readonly Token[], below: Token | undefined): readonly Token[] {
  const label = path.at(-1);
  if (!label?.word || !below?.word) return path;
  const { unit, statedUnit, text } = below.word;
  const money = unit ?? statedUnit;
  const isRate = text.includes('%');
  const word = {
    ...label.word,
    unit: money ?? label.word.unit,
    percent: label.word.percent || isRate,
    text: money === null && !isRate ? `${label.word.text}（${unbracketed(text)}）` : label.word.text,
  };
  return [...path.slice(0, -1), { ...label, word }];
}

/** 人 of （人）: the unit of what is counted, which a label has in brackets behind its words. */
function unbracketed(unit: string): string {
  return unit.replace(/[()（）]/gu, '');
}

function pathOf(rows: readonly Line[], column: number): readonly Token[] {
  let lowest = -1;
  rows.forEach((line, index) => {
    if (tokenAt(line, column)) lowest = index;
  });
  const path: Token[] = [];
  rows.forEach((line, index) => {
    const own = tokenAt(line, column);
    if (own) path.push(own);
    else if (index < lowest) {
      const left = nearestLeft(line, column);
      const divided = rows.slice(0, index).some((upper) => {
        const group = nearestLeft(upper, column);
        return group !== undefined && left !== undefined && group.column > left.column;
      });
      if (left && !divided) path.push(left);
    }
  });
  return path;
}

function nearestLeft(line: Line, column: number): Token | undefined {
  let found: Token | undefined;
  for (const token of line.tokens) {
    if (token.column > column) break;
    found = token;
  }
  return found;
}

/** The label nearest to the data for which `pick` finds something. */
export function lowest<T>(
  column: BandColumn,
  pick: (token: Token) => T | null,
): { token: Token; found: T } | null {
  for (let index = column.path.length - 1; index >= 0; index -= 1) {
    const token = column.path[index];
    const found = token ? pick(token) : null;
    if (token && found !== null) return { token, found };
  }
  return null;
}
