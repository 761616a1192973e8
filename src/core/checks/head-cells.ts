import type { Table } from '../tables/model';
import type { Cell, SnapshotIndex } from '../workbook/snapshot';
import { tableCells } from './table-cells';

/** A text cell of the table's head. */
export interface HeadCell {
  readonly cell: Cell;
  readonly text: string;
}

/** Text cells above and in the first header row: title, corner notes, names, column heads. */
export function headCells(table: Table, snapshot: SnapshotIndex): readonly HeadCell[] {
  const { firstRow } = table.range;
  const lastRow = table.columns.reduce((row, { headerCell }) => Math.min(row, headerCell.row), firstRow + 8);
  return tableCells(table, snapshot, lastRow).flatMap((cell) =>
    typeof cell.value === 'string' ? [{ cell, text: cell.value.replace(/\s/g, '') }] : [],
  );
}
