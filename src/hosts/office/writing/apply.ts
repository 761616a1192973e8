import { formatAddress, type CellAddress } from '../../../core/workbook/address';
import type { EditBatch } from '../../../core/workbook/edit';
import { HostError, type Receipt } from '../../host';
import { runInExcel } from '../errors';
import { AddedSheets } from './sheets/added-sheets';
import { planBatch, writeFor, type BatchPlan } from './batch-plan';
import type { CellState, SheetOf } from './cell-access';
import { queueCharts, takeBackCharts } from './sheets/charts';
import { sameContent } from '../content';
import type { CellRecord, Journal } from './undo/journal';
import { look, type Sight } from './look';
import { queuePages } from './sheets/pages';
import { putBack } from './undo/put-back';
import { failureAfter } from './undo/roll-back';
import { blankTableCells } from './table-columns';
import { Written, writeInSlices } from './transaction';

/**
 * Applies a batch in two round trips: one looks at the cells as they are and checks everything that could go
 * wrong, one writes and reads back what was written; a heavy batch takes one more for each slice. When Excel stops
 * half way, somebody has written in between or a cell does not hold what was written, everything is put back and the
 * batch has not happened.
 */
export function applyBatch(batch: EditBatch, journal: Journal): Promise<Receipt> {
  return runInExcel(async (context) => {
    const plan = planBatch(batch);
    const anchors = anchorsOf(plan, journal);
    const sight = await look(context, plan, anchors);
    refuseChanged([...plan.cells, ...anchors], sight.cells, journal);
    const added = new AddedSheets(context, plan.added);
    const existing = sight.sheets.reach(context);
    const sheetOf: SheetOf = (name) => added.find(name) ?? existing(name);
    const writes = plan.edits.map((edit) => {
      const mayFormat = added.has(edit.cell.sheet) || sight.sheets.at(edit.cell.sheet).mayFormat;
      return writeFor(edit, sight.cells.get(formatAddress(edit.cell)), mayFormat);
    });
    const keptBlank = await blankTableCells(context, writes, sight.sheets, existing);
    const written = new Written();
    try {
      await writeInSlices(
        context,
        {
          sheetOf,
          writes,
          looked: sight.cells,
          keptBlank,
          anchors: anchors.filter((cell) => sight.cells.has(formatAddress(cell))),
          first: () => added.queue(),
          last: () => {
            queueCharts(sheetOf, plan.charts, sight.charts);
            queuePages(sheetOf, plan.pages);
          },
        },
        written,
      );
    } catch (error) {
      throw await failureAfter(error, () => takeBack(plan, sight, added, written, error));
    }
    return remember(batch, plan, sight, added, written, journal);
  });
}

/** The words that the cells of a batch are known by, each once; a cell that is itself written is none. */
function anchorsOf({ cells, added }: BatchPlan, journal: Journal): readonly CellAddress[] {
  const written = new Set(cells.map(formatAddress));
  const isNew = new Set(added.map(({ name }) => name.toLowerCase()));
  const anchors = new Map<string, CellAddress>();
  for (const cell of cells) {
    if (isNew.has(cell.sheet.toLowerCase())) continue;
    for (const anchor of journal.anchorsOf(cell)) {
      const address = formatAddress(anchor);
      if (!written.has(address)) anchors.set(address, anchor);
    }
  }
  return [...anchors.values()];
}

/** Refuses to overwrite what was changed since it was read, and cells whose rows or columns have moved. */
function refuseChanged(
  cells: readonly CellAddress[],
  now: ReadonlyMap<string, CellState>,
  journal: Journal,
): void {
  for (const cell of cells) {
    const current = now.get(formatAddress(cell));
    const expected = journal.expected(cell);
    if (current && expected && !sameContent(current, expected.content)) {
      throw new HostError({ id: 'host/changed-since', data: { cell: formatAddress(cell) } });
    }
  }
}

/** Takes back what a failed batch has done. Gives the cells that could not be put back. */
async function takeBack(
  plan: BatchPlan,
  { sheets, charts }: Sight,
  added: AddedSheets,
  { attempts }: Written,
  failure: unknown,
): Promise<readonly CellAddress[]> {
  const left = await putBack(attempts, sheets);
  const drawn = charts.asDone(plan.charts).filter(({ sheet }) => charts.knows(sheet));
  await takeBackCharts(drawn, sheets);
  await added.remove(
    attempts.map(({ write }) => write),
    failure,
  );
  return left;
}

function remember(
  { reason }: EditBatch,
  { cells, charts }: BatchPlan,
  sight: Sight,
  added: AddedSheets,
  written: Written,
  journal: Journal,
): Receipt {
  const receipt = journal.nextReceipt(reason, cells);
  const before = new Map(written.attempts.map(({ write, before }) => [formatAddress(write.cell), before]));
  const records = cells.map((cell): CellRecord => {
    const address = formatAddress(cell);
    return {
      cell,
      before: before.get(address) ?? null,
      after: written.after.get(address) ?? { value: '', numberFormat: 'General' },
    };
  });
  for (const { cell, after } of records) journal.hasWritten(cell, after);
  const names = new Set(cells.map(({ sheet }) => sheet).concat(charts.map(({ sheet }) => sheet)));
  journal.remember({
    receipt,
    records,
    sheets: [...names]
      .filter((name) => sight.sheets.has(name))
      .map((name) => ({ id: sight.sheets.at(name).id, name })),
    addedSheets: added.made(),
    charts: sight.charts.asDone(charts),
  });
  return receipt;
}
