import { planFill } from '../../core/fill/plan';
import { DEFAULT_SETTINGS } from '../../core/findings/settings';
import type { Message } from '../../core/messages/message';
import { narrate, narrativeEdits } from '../../core/narrative/narrate';
import { review } from '../../core/review/review';
import type { Review } from '../../core/checks/review-model';
import { sameCell, type CellAddress } from '../../core/workbook/address';
import { isCellEdit, type Edit } from '../../core/workbook/edit';
import { isCellError, type Cell, type Snapshot } from '../../core/workbook/snapshot';
import type { Host, Receipt } from '../host';
import { PLACE, SCRATCH, scratchCharts, scratchEdits, scratchPage } from './scratch';

/** What the steps work with: each batch that was written is taken back by a later step, the last one first. */
export interface Bench {
  readonly host: Host;
  readonly receipts: Receipt[];
}

/** One step (自检步骤): says what was wrong, or nothing when all went well. */
export interface Step {
  readonly step: Message;
  readonly run: (bench: Bench) => Promise<string>;
}

/** A key of the storage that nothing else uses. */
const STORAGE_KEY = 'self-test';

/** Sheet that a scratch report is written on. */
const REPORT = '自检试验报告';

/** First row below the scratch table. */
const FREE_ROW = 40;

/** How long an event may take, in milliseconds. */
const EVENT_LIMIT = 3_000;

/** Share of the budget that was spent, to the digits that a double holds. */
const RATE = 45.08 / 83;

export const STEPS: readonly Step[] = [
  {
    step: { id: 'self-test/write', data: {} },
    run: async (bench) => {
      await bench.host.readSnapshot();
      await apply(bench, scratchEdits());
      return '';
    },
  },
  {
    step: { id: 'self-test/read', data: {} },
    run: async ({ host }) => {
      const cells = await cellsOf(host, SCRATCH);
      const wrong = scratchEdits().filter((edit) => !stands(edit, cells));
      return wrong.length === 0 ? '' : JSON.stringify(wrong.slice(0, 3));
    },
  },
  {
    step: { id: 'self-test/check', data: {} },
    run: async ({ host }) => {
      const { findings } = await reviewScratch(host);
      const found = findings.some(({ cells }) => cells.some((cell) => sameCell(cell, PLACE.part)));
      return found ? '' : `${findings.length} findings`;
    },
  },
  {
    step: { id: 'self-test/mark', data: {} },
    run: async ({ host }) => {
      const { unmarked } = await host.mark([
        { cell: PLACE.part, severity: 'error' },
        { cell: PLACE.budget, severity: 'hint' },
      ]);
      if (unmarked.length > 0) return unmarked.join();
      await host.mark([]);
      return '';
    },
  },
  {
    step: { id: 'self-test/fill', data: {} },
    run: async (bench) => {
      const { written } = planFill(await reviewScratch(bench.host));
      const wanted = written.filter(({ cell }) => sameCell(cell, PLACE.rate));
      if (wanted.length === 0) return 'nothing planned';
      await apply(
        bench,
        wanted.map(({ edit }) => edit),
      );
      const value = await valueAt(bench.host, PLACE.rate);
      return typeof value === 'number' && Math.abs(value - RATE) < 1e-4 ? '' : JSON.stringify(value);
    },
  },
  {
    step: { id: 'self-test/recalculate', data: {} },
    run: async (bench) => {
      await apply(bench, [{ kind: 'number', cell: PLACE.executed, value: '41.5' }]);
      const value = await valueAt(bench.host, PLACE.rate);
      return value === 0.5 ? '' : JSON.stringify(value);
    },
  },
  {
    step: { id: 'self-test/report', data: {} },
    run: async (bench) => {
      const current = await reviewScratch(bench.host);
      await apply(bench, narrativeEdits(narrate(current, null), current).flatMap(onScratchReport));
      const texts = (await cellsOf(bench.host, REPORT)).map(({ value }) => value);
      const failed = texts.filter((value) => isCellError(value));
      const live = texts.some((value) => typeof value === 'string' && value.includes('41.5'));
      return failed.length === 0 && live ? '' : JSON.stringify([texts.length, failed.length, live]);
    },
  },
  {
    step: { id: 'self-test/charts', data: {} },
    run: async (bench) => {
      await apply(bench, scratchCharts());
      return '';
    },
  },
  {
    step: { id: 'self-test/page', data: {} },
    run: async (bench) => {
      await apply(bench, [scratchPage()]);
      return '';
    },
  },
  { step: { id: 'self-test/undo', data: {} }, run: undoToSheet },
  {
    step: { id: 'self-test/text', data: {} },
    run: async (bench) => {
      const texts = ['=1+1', '001', '3/4', '50%', "'引号", '第一行\n第二行'];
      const edits = texts.map((value, at): Edit => ({
        kind: 'text',
        cell: { ...PLACE.rate, row: FREE_ROW + at },
        value,
      }));
      await apply(bench, edits);
      const cells = await cellsOf(bench.host, SCRATCH);
      const changed = edits.filter((edit) => !stands(edit, cells));
      return changed.length > 0 ? JSON.stringify(changed) : undoToSheet(bench);
    },
  },
  {
    step: { id: 'self-test/storage', data: {} },
    run: async ({ host }) => {
      const text = '{"理由":"<试验>&"}';
      await host.store(STORAGE_KEY, text);
      await host.store(STORAGE_KEY, `${text} `);
      const kept = (await host.readSnapshot()).storage[STORAGE_KEY];
      await host.store(STORAGE_KEY, null);
      const gone = (await host.readSnapshot()).storage[STORAGE_KEY];
      return kept === `${text} ` && gone === undefined ? '' : JSON.stringify([kept, gone]);
    },
  },
  {
    step: { id: 'self-test/select', data: {} },
    run: async ({ host }) => {
      if (!host.capabilities.selection) return '';
      host.onChange(() => undefined)();
      const heard = nextSelection(host);
      await host.select(PLACE.executed, PLACE.rate);
      const cell = await host.selectedCell();
      if (!cell || !sameCell(cell, PLACE.executed)) return JSON.stringify(cell);
      const range = await host.selectedRange();
      if (range?.range.lastColumn !== PLACE.rate.column) return JSON.stringify(range);
      return (await heard) ? '' : 'no event';
    },
  },
  {
    step: { id: 'self-test/remove', data: {} },
    run: async (bench) => {
      await undoToSheet(bench);
      const receipt = bench.receipts.pop();
      if (receipt) await bench.host.undo(receipt);
      const { sheets } = await bench.host.readSnapshot();
      return sheets.some(({ name }) => name === SCRATCH) ? SCRATCH : '';
    },
  },
];

async function apply({ host, receipts }: Bench, edits: readonly Edit[]): Promise<void> {
  receipts.push(await host.apply({ reason: 'self-test', edits }));
}

/** Takes everything back but the sheet itself. */
async function undoToSheet({ host, receipts }: Bench): Promise<string> {
  while (receipts.length > 1) {
    const receipt = receipts.pop();
    const { kept } = receipt ? await host.undo(receipt) : { kept: [] };
    if (kept.length > 0) return JSON.stringify(kept);
  }
  const value = await valueAt(host, PLACE.rate);
  return value === undefined ? '' : JSON.stringify(value);
}

async function reviewScratch(host: Host): Promise<Review> {
  const snapshot = await host.readSnapshot();
  const scratch: Snapshot = {
    name: snapshot.name,
    sheets: snapshot.sheets.filter(({ name }) => name === SCRATCH),
    storage: {},
  };
  return review(scratch, DEFAULT_SETTINGS);
}

/** An edit of the report sheet on a sheet of the self-test; charts are left out. */
function onScratchReport(edit: Edit): Edit[] {
  if (edit.kind === 'add-sheet') return [{ ...edit, name: REPORT }];
  return isCellEdit(edit) ? [{ ...edit, cell: { ...edit.cell, sheet: REPORT } }] : [];
}

async function cellsOf(host: Host, sheet: string): Promise<readonly Cell[]> {
  const { sheets } = await host.readSnapshot();
  return sheets.find(({ name }) => name === sheet)?.cells ?? [];
}

async function valueAt(host: Host, place: CellAddress): Promise<unknown> {
  const cells = await cellsOf(host, place.sheet);
  const value = cells.find(({ row, column }) => row === place.row && column === place.column)?.value;
  return isCellError(value) ? value.error : value;
}

function stands(edit: Edit, cells: readonly Cell[]): boolean {
  if (edit.kind !== 'text' && edit.kind !== 'number') return true;
  const { row, column } = edit.cell;
  const value = cells.find((cell) => cell.row === row && cell.column === column)?.value;
  return value === (edit.kind === 'number' ? Number(edit.value) : edit.value);
}

/** Whether a selection is announced in time. */
function nextSelection(host: Host): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (heard: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(heard);
    };
    const timer = setTimeout(() => end(false), EVENT_LIMIT);
    const stop = host.onSelect((cell) => {
      if (sameCell(cell, PLACE.executed)) end(true);
    });
  });
}
