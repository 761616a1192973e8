import { formatAddress, type CellAddress } from '../../../core/workbook/address';
import { HostError } from '../../host';
import { slicesByWeight } from '../payload';
import type { BatchPlan } from './batch-plan';
import { inRectangles, queueRead, type CellState } from './cell-access';
import { seeCharts, type ChartSight } from './sheets/charts';
import { queueSight, SheetSights, sightOf } from './sheets/sheets';
import { refuseSpilled } from './spills';

/** Bytes that reading a rectangle takes, and a cell in the answer. */
const WEIGHT = { rectangle: 450, cell: 250 };

/** What a batch meets in the workbook. */
export interface Sight {
  /** The cells on sheets that are there already, by address. */
  readonly cells: ReadonlyMap<string, CellState>;
  readonly sheets: SheetSights;
  readonly charts: ChartSight;
}

/**
 * The first round trip of writing: sheets, cells and charts as they are.
 * @param anchors cells on the sheets of the batch that are looked at beside those it writes.
 * @throws HostError for all that can be foreseen: a sheet that is missing or exists already, protection, spilled
 * formulas.
 */
export async function look(
  context: Excel.RequestContext,
  plan: BatchPlan,
  anchors: readonly CellAddress[],
): Promise<Sight> {
  const { workbook } = context;
  const isNew = new Set(plan.added.map(({ name }) => name.toLowerCase()));
  const existing = plan.cells.filter(({ sheet }) => !isNew.has(sheet.toLowerCase()));
  const drawn = plan.charts.filter(({ sheet }) => !isNew.has(sheet.toLowerCase()));
  const printed = plan.pages.filter(({ sheet }) => !isNew.has(sheet.toLowerCase()));
  const found = new Map(
    [...new Set([...existing, ...drawn, ...printed].map(({ sheet }) => sheet))].map((name) => [
      name,
      workbook.worksheets.getItemOrNullObject(name),
    ]),
  );
  for (const sheet of found.values()) queueSight(sheet);
  const namesakes = plan.added.map(({ name }) => workbook.worksheets.getItemOrNullObject(name));
  for (const namesake of namesakes) namesake.load('name');
  workbook.protection.load('protected');
  const sheetOf = (name: string) => found.get(name) ?? workbook.worksheets.getItem(name);
  const charts = seeCharts(sheetOf, drawn);
  // Apart from the cells, whose protection is told for all that are read together.
  const readAnchors = queueRead(sheetOf, anchors);
  const cells = await readCells(context, existing, sheetOf);

  const sheets = new SheetSights(
    [...found].map(([name, sheet]) => {
      const sight = sightOf(sheet);
      if (!sight) throw new HostError({ id: 'host/no-such-sheet', data: { sheet: name } });
      return [name, sight] as const;
    }),
  );
  const taken = namesakes.find(({ isNullObject }) => !isNullObject);
  if (taken) throw new HostError({ id: 'host/sheet-exists', data: { sheet: taken.name } });
  if (plan.added.length > 0 && workbook.protection.protected) {
    throw new HostError({ id: 'host/structure-protected', data: {} });
  }
  refuseLocked(existing, cells, sheets);
  const onProtected = drawn.find(({ sheet }) => sheets.at(sheet).protected);
  if (onProtected) {
    const { sheet, chart } = onProtected;
    throw new HostError({ id: 'host/protected', data: { cell: formatAddress({ sheet, ...chart.anchor }) } });
  }
  await refuseSpilled(context, existing, cells, sheets.reach(context));
  return { cells: new Map([...readAnchors(), ...cells]), sheets, charts };
}

/** @throws HostError when one of the cells is locked on a protected sheet. */
export function refuseLocked(
  cells: readonly CellAddress[],
  states: ReadonlyMap<string, CellState>,
  sheets: SheetSights,
): void {
  const blocked = cells.find(
    (cell) => sheets.at(cell.sheet).protected && states.get(formatAddress(cell))?.locked !== false,
  );
  if (blocked) throw new HostError({ id: 'host/protected', data: { cell: formatAddress(blocked) } });
}

/** Reads cells in one round trip, or in as many as their weight asks for; a null sheet gives none. */
export async function readCells(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
  sheetOf: (sheet: string) => Excel.Worksheet,
): Promise<ReadonlyMap<string, CellState>> {
  const rectangles = inRectangles(cells, (cell) => cell).length;
  const weight = WEIGHT.cell + (rectangles * WEIGHT.rectangle) / Math.max(1, cells.length);
  const slices = slicesByWeight(cells, () => weight);
  if (slices.length === 0) slices.push([]);
  const states = new Map<string, CellState>();
  for (const slice of slices) {
    const bySheet = [...new Set(slice.map(({ sheet }) => sheet))].map((name) => ({
      sheet: sheetOf(name),
      read: queueRead(
        sheetOf,
        slice.filter((cell) => cell.sheet === name),
      ),
    }));
    for (const { sheet } of bySheet) sheet.load('name');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each slice is the point
    await context.sync();
    for (const { sheet, read } of bySheet) {
      if (sheet.isNullObject) continue;
      for (const [address, state] of read()) states.set(address, state);
    }
  }
  return states;
}
