import type { Snapshot } from '../../../core/workbook/snapshot';
import type { Region } from '../../session/state';

/**
 * The smallest area around the filled cells of a region; null where there are none. A single cell stands for everything
 * on its sheet.
 */
export function filledPart({ sheet, range }: Region, snapshot: Snapshot): Region | null {
  const isCell = range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
  const cells = (snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? []).filter(
    ({ row, column, value }) =>
      value !== '' &&
      (isCell ||
        (row >= range.firstRow &&
          row <= range.lastRow &&
          column >= range.firstColumn &&
          column <= range.lastColumn)),
  );
  const [first] = cells;
  if (!first) return null;
  let { row: firstRow, row: lastRow, column: firstColumn, column: lastColumn } = first;
  for (const { row, column } of cells) {
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  }
  return { sheet, range: { firstRow, firstColumn, lastRow, lastColumn } };
}
