import { formatAddress } from '../../core/workbook/address';
import { HostError, type Receipt, type UndoOutcome } from '../host';
import { queueRead, queueWrites, writeBack, type CellState, type SheetOf } from './cellAccess';
import { queueCharts, seeCharts, undoneCharts, type ChartSight } from './charts';
import { contentAt, isBlank, sameContent } from './content';
import { runInExcel } from './errors';
import type { CellRecord, Journal, JournalEntry } from './journal';

/**
 * Takes a batch back in two round trips: one looks which cells still hold what was written, one restores those
 * and reads them back. A sheet the batch added is removed only when nothing was changed or added on it.
 * @throws HostError when the batch was taken back before or a cell is protected by now; nothing is then changed.
 */
export function undoBatch(receipt: Receipt, journal: Journal): Promise<UndoOutcome> {
  return runInExcel(async (context) => {
    const entry = journal.find(receipt);
    if (!entry) throw new HostError({ id: 'host/nothing-to-undo', data: {} });
    const sight = await look(context, entry);
    const untouched = sight.onOldSheets.filter(({ cell, after }) => {
      const now = sight.now.get(formatAddress(cell));
      return now !== undefined && sameContent(now, after);
    });
    refuseProtected(untouched, sight);

    const writes = untouched.flatMap(({ cell, before, after }) => {
      const current = sight.now.get(formatAddress(cell))?.numberFormat ?? 'General';
      // A format the user chose since stays; one that came with the batch goes.
      const format = current === after.numberFormat ? (before?.numberFormat ?? current) : current;
      return before ? [writeBack(cell, { ...before, numberFormat: format }, current)] : [];
    });
    context.application.suspendScreenUpdatingUntilNextSync();
    queueWrites(sight.sheetOf, writes);
    queueCharts(sight.sheetOf, undoneCharts(sight.charts.present(entry.charts)), sight.charts);
    for (const { sheet } of sight.removable) if (!sheet.isNullObject) sheet.delete();
    const readBack = queueRead(
      sight.sheetOf,
      untouched.map(({ cell }) => cell),
    );
    await context.sync();

    journal.forget(receipt);
    const after = readBack();
    for (const { cell } of untouched) {
      const content = after.get(formatAddress(cell));
      if (content) journal.hasWritten(cell, content);
    }
    const restored = new Set(
      untouched.filter(({ cell, before }) =>
        sameContent(after.get(formatAddress(cell)), before ?? undefined),
      ),
    );
    const removed = new Set(sight.removable.map(({ name }) => name));
    const isRestored = (record: CellRecord) => restored.has(record) || removed.has(record.cell.sheet);
    return {
      restored: entry.records.filter(isRestored).map(({ cell }) => cell),
      kept: entry.records.filter((record) => !isRestored(record)).map(({ cell }) => cell),
    };
  });
}

interface AddedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

interface Sight {
  /** The records on sheets that were there before the batch and are there now. */
  readonly onOldSheets: readonly CellRecord[];
  readonly now: ReadonlyMap<string, CellState>;
  readonly sheetOf: SheetOf;
  /** Sheets the batch added that hold nothing else. */
  readonly removable: readonly AddedSheet[];
  /** The charts on sheets that were there before the batch. */
  readonly charts: ChartSight;
}

/** The first round trip: what stands now where the batch wrote. */
async function look(context: Excel.RequestContext, entry: JournalEntry): Promise<Sight> {
  const { worksheets } = context.workbook;
  const isNew = new Set(entry.addedSheets.map(({ name }) => name));
  const drawn = entry.charts.filter(({ sheet }) => !isNew.has(sheet));
  const names = new Set([
    ...entry.records.filter(({ before }) => before !== null).map(({ cell }) => cell.sheet),
    ...drawn.map(({ sheet }) => sheet),
  ]);
  const sheets = new Map([...names].map((name) => [name, worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.load('name,protection/protected');
  const sheetOf: SheetOf = (name) => sheets.get(name) ?? worksheets.getItem(name);
  const old = entry.records.filter(({ before }) => before !== null);
  const reads = [...names].map((name) => {
    const cells = old.map(({ cell }) => cell).filter((cell) => cell.sheet === name);
    return { name, read: queueRead(sheetOf, cells) };
  });
  const charts = seeCharts(sheetOf, drawn);
  const added = entry.addedSheets.map(({ id, name }) => {
    const sheet = worksheets.getItemOrNullObject(id);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,values,formulas,numberFormat');
    return { name, sheet, used };
  });
  await context.sync();

  const present = (name: string) => sheets.get(name)?.isNullObject === false;
  const there = reads.filter(({ name }) => present(name));
  return {
    onOldSheets: old.filter(({ cell }) => present(cell.sheet)),
    now: new Map(there.flatMap(({ read }) => [...read()])),
    sheetOf,
    charts,
    removable: added.filter(
      ({ name, sheet, used }) => sheet.isNullObject || isOurs(name, used, entry.records),
    ),
  };
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

function refuseProtected(records: readonly CellRecord[], { now, sheetOf }: Sight): void {
  const blocked = records.find(
    ({ cell }) => sheetOf(cell.sheet).protection.protected && now.get(formatAddress(cell))?.locked !== false,
  );
  if (blocked) throw new HostError({ id: 'host/protected', data: { cell: formatAddress(blocked.cell) } });
}
