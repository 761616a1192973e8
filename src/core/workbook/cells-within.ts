import type { CellRange } from './address';
import type { Cell } from './snapshot';

/** The cells of a range, from cells listed row by row: the search starts at the range and ends below it. */
export function within<T extends Cell>(range: CellRange, cells: readonly T[]): readonly T[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  const found: T[] = [];
  for (let at = firstAtOrBelow(cells, firstRow); at < cells.length; at += 1) {
    const cell = cells[at];
    if (!cell || cell.row > lastRow) break;
    if (cell.column >= firstColumn && cell.column <= lastColumn) found.push(cell);
  }
  return found;
}

function firstAtOrBelow(cells: readonly Cell[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
