import type { Table } from '../tables/model';
import type { Cell, SnapshotIndex } from '../workbook/snapshot';

/** The filled cells of a table's range. Sheets list their cells row by row, so the search starts at the table. */
export function tableCells(
  table: Table,
  snapshot: SnapshotIndex,
  lastRow = table.range.lastRow,
): readonly Cell[] {
  const cells = snapshot.sheetNamed(table.sheet)?.cells ?? [];
  const { firstRow, firstColumn, lastColumn } = table.range;
  const found: Cell[] = [];
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
