import {
  formatAddress,
  rangeContains,
  type CellAddress,
  type CellRange,
} from '../../../core/workbook/address';
import { isBlank } from '../content';
import { queueRead, type CellWrite, type SheetOf } from './cell-access';
import type { SheetSights } from './sheets/sheets';

/**
 * The blank cells that Excel would fill of itself (计算列): a formula written into a column of an Excel table is copied
 * to the blank cells of that column, which nobody asked for and our journal would not know of. Two more round trips,
 * and only where formulas go to sheets with tables.
 */
export async function blankTableCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  sheets: SheetSights,
  sheetOf: SheetOf,
): Promise<readonly CellAddress[]> {
  const formulas = writes.filter(
    ({ input, cell }) =>
      input.kind === 'formula' && sheets.has(cell.sheet) && sheets.at(cell.sheet).tables.length > 0,
  );
  if (formulas.length === 0) return [];
  const bodies = [...new Set(formulas.map(({ cell }) => cell.sheet))].flatMap((sheet) =>
    sheets.at(sheet).tables.map((table) => {
      const body = sheetOf(sheet).tables.getItem(table).getDataBodyRange();
      body.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, body };
    }),
  );
  await context.sync();
  const areas = bodies.map(({ sheet, body }) => ({ sheet, range: rangeOf(body) }));
  const written = new Set(writes.map(({ cell }) => formatAddress(cell)));
  const others = neighbours(formulas, areas).filter((cell) => !written.has(formatAddress(cell)));
  const read = queueRead(sheetOf, others);
  await context.sync();
  const now = read();
  return others.filter((cell) => {
    const state = now.get(formatAddress(cell));
    return state !== undefined && isBlank(state);
  });
}

/** Every cell in the same column of the same table as one of these formulas. */
function neighbours(
  formulas: readonly CellWrite[],
  tables: readonly { readonly sheet: string; readonly range: CellRange }[],
): readonly CellAddress[] {
  const cells = new Map<string, CellAddress>();
  for (const { cell } of formulas) {
    const table = tables.find(
      ({ sheet, range }) => sheet === cell.sheet && rangeContains(range, cell.row, cell.column),
    );
    if (!table) continue;
    for (let row = table.range.firstRow; row <= table.range.lastRow; row += 1) {
      const other = { ...cell, row };
      cells.set(formatAddress(other), other);
    }
  }
  return [...cells.values()];
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
