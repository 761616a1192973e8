import type { Table } from '../tables/model';
import type { Cell, SnapshotIndex } from '../workbook/snapshot';

/** A text cell of the table's head. */
export interface HeadCell {
  readonly cell: Cell;
  readonly text: string;
}

/** Text cells above and in the first header row: title, corner notes, names, column heads. */
export function headCells(table: Table, snapshot: SnapshotIndex): readonly HeadCell[] {
  const sheet = snapshot.sheet(table.sheet);
  if (!sheet) return [];
  const { firstRow, firstColumn, lastColumn } = table.range;
  const lastRow = table.columns.reduce((row, { headerCell }) => Math.min(row, headerCell.row), firstRow + 8);
  const found: HeadCell[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= Math.min(lastColumn, firstColumn + 60); column += 1) {
      const cell = sheet.at(row, column);
      if (typeof cell?.value === 'string') found.push({ cell, text: cell.value.replace(/\s/g, '') });
    }
  }
  return found;
}
