import { isNumeric, lineOf, type Line, type Token } from '../../cells/lines';

/** A personal calculation is a label and a figure, perhaps a remark: no more columns than these. */
const WIDEST = 4;

/**
 * The lines without what somebody worked out in the margin: a few columns of figures right of a blank column, under
 * no header, beside a table that has one.
 */
export function withoutMargin(lines: readonly Line[]): readonly Line[] {
  const columns = [...new Set(lines.flatMap(({ tokens }) => tokens.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  const last = columns.at(-1) ?? 0;
  const start = columns.find(
    (column, at) => at > 0 && columns[at - 1] !== column - 1 && last - column < WIDEST,
  );
  if (start === undefined || !isMargin(lines, start)) return lines;
  return lines.flatMap((line) => {
    const tokens = line.tokens.filter(({ column }) => column < start);
    if (tokens.length === line.tokens.length) return [line];
    return tokens.length > 0 ? [lineOf(line.row, tokens)] : [];
  });
}

/** Whether the columns from this one on hold labels with figures, and nothing that goes on with the table left of them. */
function isMargin(lines: readonly Line[], start: number): boolean {
  let headers = 0;
  let figures = 0;
  for (const line of lines) {
    const right = line.tokens.filter(({ column }) => column >= start);
    const left = line.tokens.filter(({ column }) => column < start);
    if (isHeader(lineOf(line.row, left))) headers += 1;
    const [first] = right;
    if (!first) continue;
    if (isNumeric(first) || (line.wordy && right.some(isHeading))) return false;
    figures += right.filter(isNumeric).length;
  }
  return headers > 0 && figures > 0;
}

function isHeader(line: Line): boolean {
  return line.wordy && (line.amountWords >= 2 || line.indicatorWords >= 2);
}

/** Whether the word names a column. */
function isHeading({ word }: Token): boolean {
  return word !== null && (word.column !== null || word.indicator !== null || word.labelColumn);
}
