import { formatAddress } from '../../../../core/workbook/address';
import { sameContent } from '../../content';
import type { CellState } from '../cell-access';
import { seeCharts, type ChartSight } from '../sheets/charts';
import type { CellRecord, JournalEntry } from './journal';
import { readCells } from '../look';
import { queueSight, SheetSights, sightOf } from '../sheets/sheets';

/** What stands now where a batch wrote. */
export interface BackwardSight {
  /** The records on sheets that were there before the batch, and still hold what it wrote. */
  readonly untouched: readonly CellRecord[];
  readonly now: ReadonlyMap<string, CellState>;
  /** The sheets that were there before the batch and are there now. */
  readonly sheets: SheetSights;
  /** The charts on sheets that were there before the batch. */
  readonly charts: ChartSight;
}

/** The first round trip of taking back. Sheets are found by their ids, however they are named now. */
export async function lookBack(context: Excel.RequestContext, entry: JournalEntry): Promise<BackwardSight> {
  const { worksheets } = context.workbook;
  const found = new Map(entry.sheets.map(({ id, name }) => [name, worksheets.getItemOrNullObject(id)]));
  for (const sheet of found.values()) queueSight(sheet);
  const sheetOf = (name: string) => found.get(name) ?? worksheets.getItem(name);
  const drawn = entry.charts.filter(({ sheet }) => found.has(sheet));
  const charts = seeCharts(sheetOf, drawn);
  const old = entry.records.filter(({ before, cell }) => before !== null && found.has(cell.sheet));
  const now = await readCells(
    context,
    old.map(({ cell }) => cell),
    sheetOf,
  );
  const sheets = new SheetSights(
    [...found].flatMap(([name, sheet]) => {
      const sight = sightOf(sheet);
      return sight ? [[name, sight] as const] : [];
    }),
  );
  const untouched = old.filter(({ cell, after }) => {
    const content = now.get(formatAddress(cell));
    return content !== undefined && sameContent(content, after);
  });
  return { untouched, now, sheets, charts };
}
