import { formatAddress } from '../../../../core/workbook/address';
import { HostError, type KeptCell, type Receipt, type UndoOutcome } from '../../../host';
import { hostError, runInExcel } from '../../errors';
import { writeBack, type CellWrite } from '../cell-access';
import { queueCharts, takeBackCharts, undoneCharts } from '../sheets/charts';
import type { CellRecord, Journal, JournalEntry } from './journal';
import { refuseLocked } from '../look';
import { putBack } from './put-back';
import { removeOurs } from './remove-ours';
import { failureAfter } from './roll-back';
import { blankTableCells } from '../table-columns';
import { Written, writeInSlices } from '../transaction';
import { lookBack, type BackwardSight } from './look-back';

/**
 * Takes a batch back: one round trip looks which cells still hold what was written, one restores those and reads them
 * back, one more removes the sheets that the batch added, where nothing was changed or added on them. All of it
 * happens or none; a cell that somebody has changed since is theirs, stays, and is told with the reason.
 * @throws HostError when the batch was taken back before, a cell is protected by now, or somebody writes meanwhile;
 * nothing is then changed.
 */
export function undoBatch(receipt: Receipt, journal: Journal): Promise<UndoOutcome> {
  return runInExcel(async (context) => {
    const entry = journal.find(receipt);
    if (!entry) throw new HostError({ id: 'host/nothing-to-undo', data: {} });
    const sight = await lookBack(context, entry);
    const { untouched, sheets, now, charts } = sight;
    refuseLocked(
      untouched.map(({ cell }) => cell),
      now,
      sheets,
    );

    const writes = untouched.flatMap((record) => restoring(record, sight));
    const sheetOf = sheets.reach(context);
    const keptBlank = await blankTableCells(context, writes, sheets, sheetOf);
    const drawn = charts.present(entry.charts);
    const written = new Written();
    try {
      const last = () => queueCharts(sheetOf, undoneCharts(drawn), charts);
      await writeInSlices(context, { sheetOf, writes, looked: now, keptBlank, last }, written);
    } catch (error) {
      throw await failureAfter(error, async () => {
        const left = await putBack(written.attempts, sheets);
        await takeBackCharts(undoneCharts(drawn), sheets);
        return left;
      });
    }
    // The cells are as they were before; a sheet that Excel does not let go is told, and is no failure of the rest.
    const removed = await removeOurs(entry).catch((error: unknown) => {
      if (hostError(error) instanceof HostError) return new Set<string>();
      throw error;
    });
    journal.forget(receipt);
    for (const { write } of written.attempts) {
      const content = written.after.get(formatAddress(write.cell));
      if (content) journal.hasWritten(write.cell, content);
    }
    return outcome(entry, sight, removed);
  });
}

/** What puts a cell back. A format that somebody chose since stays; one that came with the batch goes. */
function restoring({ cell, before, after }: CellRecord, { now, sheets }: BackwardSight): CellWrite[] {
  if (!before) return [];
  const current = now.get(formatAddress(cell))?.numberFormat ?? 'General';
  const mayFormat = sheets.at(cell.sheet).mayFormat;
  const format = mayFormat && current === after.numberFormat ? before.numberFormat : current;
  return [writeBack(cell, { ...before, numberFormat: format }, current)];
}

function outcome(
  { records, addedSheets }: JournalEntry,
  { untouched, now }: BackwardSight,
  removed: ReadonlySet<string>,
): UndoOutcome {
  const restored = new Set(untouched);
  const isRestored = (record: CellRecord) => restored.has(record) || removed.has(record.cell.sheet);
  const isAdded = new Set(addedSheets.map(({ name }) => name));
  const reason = ({ cell }: CellRecord): KeptCell['reason'] => {
    if (isAdded.has(cell.sheet)) return 'sheet-changed';
    return now.has(formatAddress(cell)) ? 'changed' : 'gone';
  };
  return {
    restored: records.filter(isRestored).map(({ cell }) => cell),
    kept: records
      .filter((record) => !isRestored(record))
      .map((record): KeptCell => ({ ...record.cell, reason: reason(record) })),
  };
}
