/** Between the cells of a row that is read as a line. */
export const CELL_MARK = '|';
const TAB = '\t';

/** A row of a table that was read as a line: no statement. */
export function isTableLine(line: string): boolean {
  return line.includes(CELL_MARK);
}

/** The fewest cells of a pasted row: a line with one tab may be a heading with its page, or an indented clause. */
const PASTED_CELLS = 3;
/** What stands in one cell of a pasted row at most (characters). */
const LONGEST_CELL = 40;
/** What ends a statement, which no row holds. */
const FULL_STOP = '。';

/** A row as it comes out of a word processor by copying: cells with tabs between them. */
export function isPastedRow(line: string): boolean {
  if (!line.includes(TAB) || line.includes(FULL_STOP)) return false;
  const cells = line.split(TAB);
  return cells.length >= PASTED_CELLS && cells.every((cell) => cell.length <= LONGEST_CELL);
}

/** The cells of a row, each with where its words begin in the line; empty where the line is no row. */
export function cellsOf(line: string): readonly { readonly text: string; readonly at: number }[] {
  const mark = isTableLine(line) ? CELL_MARK : isPastedRow(line) ? TAB : null;
  if (mark === null) return [];
  let at = 0;
  const cells = line.split(mark).map((cell) => {
    const text = cell.trim();
    const found = { text, at: at + cell.indexOf(text) };
    at += cell.length + mark.length;
    return found;
  });
  // | 甲 | 5 |: the marks at both ends close the row.
  const isClosed = line.startsWith(CELL_MARK) && line.trimEnd().endsWith(CELL_MARK);
  return isClosed ? cells.slice(1, -1) : cells;
}
