/** Between the cells of a row that is read as a line. */
export const CELL_MARK = '|';

/** A row of a table that was read as a line: no statement. */
export function isTableLine(line: string): boolean {
  return line.includes(CELL_MARK);
}
