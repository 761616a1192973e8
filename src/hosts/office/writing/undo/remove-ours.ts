import { formatAddress } from '../../../../core/workbook/address';
import { contentAt, isBlank, sameContent } from '../../content';
import { runInExcel } from '../../errors';
import { contentsOf } from '../sheets/added-sheets';
import type { CellRecord, JournalEntry } from './journal';

/**
 * Removes the sheets that a batch added, where they hold what it wrote and nothing else, looked at anew just before.
 * @returns the names of those that are gone now, by us or by somebody else.
 */
export async function removeOurs({ addedSheets, records }: JournalEntry): Promise<ReadonlySet<string>> {
  if (addedSheets.length === 0) return new Set();
  return runInExcel(async (context) => {
    const added = await contentsOf(addedSheets, context);
    const ours = added.filter(({ name, sheet, used }) => sheet.isNullObject || isOurs(name, used, records));
    for (const { sheet } of ours) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    return new Set(ours.map(({ name }) => name));
  });
}

/** Whether an added sheet holds what the batch wrote on it, and nothing else. */
function isOurs(name: string, used: Excel.Range, records: readonly CellRecord[]): boolean {
  const written = new Map(
    records.filter(({ cell }) => cell.sheet === name).map(({ cell, after }) => [formatAddress(cell), after]),
  );
  let found = 0;
  if (!used.isNullObject) {
    for (const [row, line] of used.values.entries()) {
      for (const column of line.keys()) {
        const now = contentAt(used, row, column);
        if (isBlank(now)) continue;
        const address = formatAddress({
          sheet: name,
          row: used.rowIndex + row,
          column: used.columnIndex + column,
        });
        const after = written.get(address);
        if (!after || !sameContent(now, after)) return false;
        found += 1;
      }
    }
  }
  return found === [...written.values()].filter((content) => !isBlank(content)).length;
}
