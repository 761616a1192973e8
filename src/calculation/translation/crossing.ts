import type { CellRange } from '../../core/workbook/address';

/** The one cell of a range in the formula's row or column (隐式交集); null where there is none. */
export function crossing(
  range: CellRange,
  { row, column }: { readonly row: number; readonly column: number },
): CellRange | null {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  if (firstRow === lastRow && firstColumn === lastColumn) return range;
  const beside = row >= firstRow && row <= lastRow;
  const below = column >= firstColumn && column <= lastColumn;
  if (firstColumn === lastColumn) return beside ? { ...range, firstRow: row, lastRow: row } : null;
  if (firstRow === lastRow) return below ? { ...range, firstColumn: column, lastColumn: column } : null;
  return null;
}
