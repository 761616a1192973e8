import { parseRange, type CellAddress } from '../../../core/workbook/address';
import { registered } from './registration';

/**
 * Listens to what the officer selects; of an area it tells the first cell. Selections on sheets that were added
 * since the last reading are passed over, as nothing is known about them.
 * @param nameOf the name of a sheet by Excel's id.
 * @returns how to stop listening.
 */
export function listenToSelection(
  listener: (cell: CellAddress) => void,
  nameOf: (sheetId: string) => string | undefined,
): () => void {
  let stopped = false;
  const stop = registered(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = nameOf(worksheetId);
      const [first = ''] = address.split(',');
      const range = parseRange(first);
      if (stopped || sheet === undefined || !range) return;
      listener({ sheet, row: range.firstRow, column: range.firstColumn });
    }),
  ]);
  return () => {
    stopped = true;
    stop();
  };
}
