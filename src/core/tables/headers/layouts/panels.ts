import { isFilled, lineOf, tokenAt, type Line, type Token } from '../../cells/lines';
import { wording } from '../../../words/wording';

/**
 * Cuts a sheet on which tables stand side by side into stretches that are each read as if alone, in reading order.
 * Two tables are side by side where what a table says once stands twice in a row — its title, 项目名称, 一级指标 —
 * and a blank column between them, or the second title itself, divides the rows into two that both have a header.
 * What stands once above them, a common title or 单位：万元, belongs to both.
 */
export function panelsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  for (const [at, line] of lines.entries()) {
    const [first, second] = openersOf(line);
    if (!first || !second) continue;
    const section = sectionAt(lines, at, first, second);
    if (!section) continue;
    const { from, to, cut } = section;
    const left = side(lines.slice(from, to), lines[at], (column) => column < cut);
    const right = side(lines.slice(from, to), lines[at], (column) => column >= cut);
    if (!left.some(isHeader) || !right.some(isHeader)) continue;
    const stretches = [lines.slice(0, from), left, right, lines.slice(to)];
    return stretches.filter((own) => own.length > 0).flatMap(panelsOf);
  }
  return [lines];
}

/** The tokens of a line that a table has only one of, when the line has several of the same sort. */
function openersOf(line: Line): readonly Token[] {
  if (line.tokens.length < 2) return [];
  for (const opens of [isTableName, namesProject, isFirstLevel]) {
    const found = line.tokens.filter((token, position) => opens(token) && !isFilled(line, position));
    if (found.length >= 2) return found;
  }
  return [];
}

const TABLE_NAME = wording('form-word', 'remark in brackets?');

function isTableName({ word }: Token): boolean {
  return word !== null && word.title && !word.attachment && !word.note && TABLE_NAME.closes(word.text);
}

function namesProject({ word }: Token): boolean {
  return word?.info === 'project';
}

function isFirstLevel({ word }: Token): boolean {
  return word?.indicator === 'level1';
}

function isHeader(line: Line): boolean {
  return line.amountWords >= 2 || line.indicatorWords >= 2;
}

/** The lines divided by a blank column between two openers, and the column where the right side begins. */
function sectionAt(
  lines: readonly Line[],
  at: number,
  first: Token,
  second: Token,
): { readonly from: number; readonly to: number; readonly cut: number } | null {
  let best: { from: number; to: number; cut: number } | null = null;
  for (let gap = second.column - 1; gap > first.column; gap -= 1) {
    const from = reach(lines, at, -1, gap) + 1;
    const to = reach(lines, at, 1, gap);
    if (!best || to - from > best.to - best.from) best = { from, to, cut: gap + 1 };
  }
  if (best && best.to - at > 2) return { ...best, from: titlesAbove(lines, best.from) };
  return isTableName(second) ? { from: at, to: lines.length, cut: second.column } : null;
}

/** The first of the lines above that hold one label each, filled over the columns of both sides. */
function titlesAbove(lines: readonly Line[], from: number): number {
  let index = from;
  for (let line = lines[index - 1]; line; line = lines[index - 1]) {
    const own = line;
    if (isHeader(own) || !own.tokens.every((_, position) => position === 0 || isFilled(own, position))) break;
    index -= 1;
  }
  return index;
}

/** The first line in a direction that has something in the column. */
function reach(lines: readonly Line[], at: number, step: 1 | -1, column: number): number {
  let index = at;
  for (let line = lines[index]; line && !tokenAt(line, column); line = lines[index]) index += step;
  return index;
}

/** The lines of one side; `opening` is the line with both openers. */
function side(
  lines: readonly Line[],
  opening: Line | undefined,
  belongs: (column: number) => boolean,
): readonly Line[] {
  return lines.flatMap((line) => {
    const common =
      (line.row < (opening?.row ?? 0) && !isHeader(line)) ||
      (line.tokens.length === 1 && line.tokens[0]?.word?.statedUnit != null);
    const tokens = common ? line.tokens : line.tokens.filter(({ column }) => belongs(column));
    return tokens.length > 0 ? [lineOf(line.row, tokens)] : [];
  });
}
