import { a1, formatAddress, type CellAddress } from '../../../core/workbook/address';
import { HostError } from '../../host';
import type { CellState, SheetOf } from './cell-access';

/**
 * A value written into a spilled formula (溢出数组) would wipe its whole result out, so such cells are refused. One more
 * round trip, only where cells read together differ in that.
 * @throws HostError naming the first cell that lies within a spilled formula.
 */
export async function refuseSpilled(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
  states: ReadonlyMap<string, CellState>,
  sheetOf: SheetOf,
): Promise<void> {
  const stateOf = (cell: CellAddress) => states.get(formatAddress(cell))?.spilled;
  const unsure = cells
    .filter((cell) => stateOf(cell) === null)
    .map((cell) => {
      const range = sheetOf(cell.sheet).getRange(a1(cell.row, cell.column));
      range.load('hasSpill');
      return { cell, range };
    });
  if (unsure.length > 0) await context.sync();
  const spilled =
    cells.find((cell) => stateOf(cell) === true) ?? unsure.find(({ range }) => range.hasSpill)?.cell;
  if (spilled) throw new HostError({ id: 'host/array-formula', data: { cell: formatAddress(spilled) } });
}
