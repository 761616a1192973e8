import type { Table } from '../../tables/model';
import type { TextCell } from '../../workbook/contents';
import type { SnapshotIndex } from '../../workbook/snapshot-index';
import { within } from '../../workbook/cells-within';

/** Text cells above and in the first header row: title, corner notes, names, column heads. */
export function headCells(table: Table, snapshot: SnapshotIndex): readonly TextCell[] {
  const { firstRow } = table.range;
  const lastRow = table.columns.reduce((row, { headerCell }) => Math.min(row, headerCell.row), firstRow + 8);
  return within({ ...table.range, lastRow }, snapshot.contentsOf(table.sheet)?.texts ?? []);
}
