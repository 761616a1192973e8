import { formatAddress, type CellAddress } from '../../core/workbook/address';
import type { EditBatch } from '../../core/workbook/edit';
import { isCellError } from '../../core/workbook/snapshot';
import { HostError, type Receipt } from '../host';
import { planBatch, writeFor, type AddSheet, type BatchPlan } from './batchPlan';
import {
  queueRead,
  queueWrites,
  writeBack,
  type CellState,
  type CellWrite,
  type SheetOf,
} from './cellAccess';
import { queueCharts, seeCharts, undoneCharts, type ChartSight } from './charts';
import { sameContent, type CellContent } from './content';
import { hostError, runInExcel } from './errors';
import type { CellRecord, Journal } from './journal';

/** Points for a column of so many characters of the standard font, as `columnWidth` counts. */
const POINTS = { character: 5.25, margin: 3.75 };

/**
 * Applies a batch in two round trips: one looks at the cells as they are and checks everything that could go
 * wrong, one writes and reads back what was written. When Excel stops half way or a cell does not hold what was
 * written, everything is put back and the batch has not happened.
 */
export function applyBatch(batch: EditBatch, journal: Journal): Promise<Receipt> {
  return runInExcel(async (context) => {
    const plan = planBatch(batch);
    const { before, sheetOf, charts } = await look(context, plan);
    check(plan, before, journal);
    context.application.suspendScreenUpdatingUntilNextSync();
    const writes = plan.edits.map((edit) => writeFor(edit, before.get(formatAddress(edit.cell))));
    const added = addSheets(context, plan.added);
    const target: SheetOf = (name) => added.get(name.toLowerCase()) ?? sheetOf(name);
    let after: Map<string, CellState>;
    try {
      queueWrites(target, writes);
      queueCharts(target, plan.charts, charts);
      const readBack = queueRead(target, plan.cells);
      await context.sync();
      after = readBack();
      verify(writes, after);
    } catch (error) {
      await rollBack(plan, before, charts);
      throw hostError(error);
    }
    const receipt = journal.nextReceipt(batch.reason, plan.cells);
    const records = plan.cells.map((cell) => record(cell, before, after));
    for (const { cell, after: content } of records) journal.hasWritten(cell, content);
    const addedSheets = [...added.values()].map(({ id, name }) => ({ id, name }));
    journal.remember({ receipt, records, addedSheets, charts: charts.asDone(plan.charts) });
    return receipt;
  });
}

interface Sight {
  readonly before: ReadonlyMap<string, CellState>;
  readonly sheetOf: SheetOf;
  readonly charts: ChartSight;
}

/** The first round trip: the cells on existing sheets as they are. */
async function look(context: Excel.RequestContext, plan: BatchPlan): Promise<Sight> {
  const { workbook } = context;
  const isNew = new Set(plan.added.map(({ name }) => name.toLowerCase()));
  const existing = plan.cells.filter(({ sheet }) => !isNew.has(sheet.toLowerCase()));
  const sheets = new Map<string, Excel.Worksheet>();
  const drawn = plan.charts.filter(({ sheet }) => !isNew.has(sheet.toLowerCase()));
  for (const { sheet: name } of [...existing, ...drawn]) {
    if (sheets.has(name)) continue;
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name,protection/protected');
    sheets.set(name, sheet);
  }
  const namesakes = plan.added.map(({ name }) => workbook.worksheets.getItemOrNullObject(name));
  for (const namesake of namesakes) namesake.load('name');
  workbook.protection.load('protected');
  const sheetOf = finder(sheets);
  const read = queueRead(sheetOf, existing);
  const charts = seeCharts(sheetOf, drawn);
  await context.sync();

  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) throw new HostError({ id: 'host/no-such-sheet', data: { sheet: name } });
  }
  const taken = namesakes.find(({ isNullObject }) => !isNullObject);
  if (taken) throw new HostError({ id: 'host/sheet-exists', data: { sheet: taken.name } });
  if (plan.added.length > 0 && workbook.protection.protected) {
    throw new HostError({ id: 'host/structure-protected', data: {} });
  }
  const before = read();
  const blocked = existing.find(
    (cell) => sheetOf(cell.sheet).protection.protected && before.get(formatAddress(cell))?.locked !== false,
  );
  if (blocked) throw new HostError({ id: 'host/protected', data: { cell: formatAddress(blocked) } });
  const onProtected = drawn.find(({ sheet }) => sheetOf(sheet).protection.protected);
  if (onProtected) {
    const { sheet, chart } = onProtected;
    throw new HostError({ id: 'host/protected', data: { cell: formatAddress({ sheet, ...chart.anchor }) } });
  }
  return { before, sheetOf, charts };
}

/** Refuses to overwrite what was changed since it was read. */
function check(plan: BatchPlan, before: ReadonlyMap<string, CellState>, journal: Journal): void {
  for (const cell of plan.cells) {
    const current = before.get(formatAddress(cell));
    const expected = journal.expected(cell);
    if (current && expected && !sameContent(current, expected.content)) {
      throw new HostError({ id: 'host/changed-since', data: { cell: formatAddress(cell) } });
    }
  }
}

/** Queues adding the sheets, each named in the call that makes it. By name in lower case. */
function addSheets(context: Excel.RequestContext, added: readonly AddSheet[]): Map<string, Excel.Worksheet> {
  return new Map(
    added.map(({ name, columnWidths = [] }) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.load('id,name');
      columnWidths.forEach((width, column) => {
        const points = width === 0 ? 0 : width * POINTS.character + POINTS.margin;
        sheet.getCell(0, column).format.columnWidth = points;
      });
      return [name.toLowerCase(), sheet];
    }),
  );
}

/** @throws HostError when a cell does not hold what was written: part of a merged area, say. */
function verify(writes: readonly CellWrite[], after: ReadonlyMap<string, CellState>): void {
  for (const { cell, input } of writes) {
    const now = after.get(formatAddress(cell));
    if (!now || !holds(now, input)) {
      throw new HostError({ id: 'host/not-written', data: { cell: formatAddress(cell) } });
    }
  }
}

/** Excel may respell a formula (`'自评表'!B1` becomes `自评表!B1`); a constant stays, a number to 15 digits. */
function holds(now: CellContent, input: CellWrite['input']): boolean {
  if (input.kind === 'formula') {
    return now.formula !== undefined && !(isCellError(now.value) && now.value.error === '#NAME?');
  }
  const wanted = input.kind === 'text' ? input.text : input.value;
  if (typeof wanted === 'number' && typeof now.value === 'number') {
    return now.formula === undefined && now.value.toPrecision(15) === wanted.toPrecision(15);
  }
  return sameContent(now, { value: wanted, numberFormat: 'General' });
}

function record(
  cell: CellAddress,
  before: ReadonlyMap<string, CellState>,
  after: ReadonlyMap<string, CellState>,
): CellRecord {
  const address = formatAddress(cell);
  return {
    cell,
    before: before.get(address) ?? null,
    after: after.get(address) ?? { value: '', numberFormat: 'General' },
  };
}

/** Puts everything back in a batch of its own; the failed one can no longer be used. */
async function rollBack(
  plan: BatchPlan,
  before: ReadonlyMap<string, CellState>,
  charts: ChartSight,
): Promise<void> {
  await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const existing = plan.cells.filter((cell) => before.has(formatAddress(cell)));
    const drawn = charts.asDone(plan.charts).filter(({ sheet }) => charts.knows(sheet));
    const sheets = new Map([...existing, ...drawn].map(({ sheet }) => [sheet, worksheets.getItem(sheet)]));
    const sheetOf = finder(sheets);
    const read = queueRead(sheetOf, existing);
    const chartsNow = seeCharts(sheetOf, drawn);
    const added = plan.added.map(({ name }) => worksheets.getItemOrNullObject(name));
    for (const sheet of added) sheet.load('name');
    await context.sync();
    const now = read();
    const writes = existing.flatMap((cell) => {
      const address = formatAddress(cell);
      const [wanted, current] = [before.get(address), now.get(address)];
      if (!wanted || !current) return [];
      const same = sameContent(wanted, current) && wanted.numberFormat === current.numberFormat;
      return same ? [] : [writeBack(cell, wanted, current.numberFormat)];
    });
    queueWrites(sheetOf, writes);
    queueCharts(sheetOf, undoneCharts(drawn), chartsNow);
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

function finder(sheets: ReadonlyMap<string, Excel.Worksheet>): SheetOf {
  return (name) => {
    const sheet = sheets.get(name);
    if (!sheet) throw new HostError({ id: 'host/no-such-sheet', data: { sheet: name } });
    return sheet;
  };
}
