import type { CellRange } from '../../../core/workbook/address';
import type { Sheet, SheetVisibility, Snapshot, Cell } from '../../../core/workbook/snapshot';
import { runInExcel } from '../errors';
import type { WorkbookStorage } from '../storage/storage';
import { readCells, type ReadOptions } from './cells';
import { filledAreas } from './filled-areas';
import { unlockedParts } from './unlocked';

/** A snapshot and the ids under which Excel knows its sheets. */
export interface WorkbookReading {
  readonly snapshot: Snapshot;
  readonly sheetNames: ReadonlyMap<string, string>;
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/**
 * Reads the whole workbook in three round trips, whatever the number of sheets: what sheets there are, where
 * they are used, what stands there. A workbook too large for one answer takes one more for each slice. A sheet that
 * Excel cannot read (a chart sheet, a damaged one) is named and does not lose the others.
 */
export function readWorkbook(storage: WorkbookStorage, options: ReadOptions): Promise<WorkbookReading> {
  const { signal, onProgress } = options;
  return runInExcel(async (context) => {
    signal?.throwIfAborted();
    const { workbook } = context;
    workbook.load('name');
    workbook.application.load('calculationMode');
    workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    const storageParts = storage.queueFind(context);
    await context.sync();

    signal?.throwIfAborted();
    const { items } = workbook.worksheets;
    const ids = items.map(({ id }) => id);
    const readStorage = storage.queueRead(storageParts);
    const used = await filledAreas(context, ids);
    const { cells, failed } = await readCells(used.areas, ids, options);
    const isProtected = (sheet: number) => items[sheet]?.protection.protected === true;
    const unlocked = await unlockedParts(
      used.areas.filter(({ sheet }) => isProtected(sheet)),
      ids,
    );
    onProgress?.(1);
    const isLost = new Set([...used.failed, ...failed]);
    const lost = items.filter((_sheet, index) => isLost.has(index)).map(({ name }) => name);
    return {
      snapshot: {
        name: workbook.name || null,
        sheets: items.flatMap((sheet, index) =>
          isLost.has(index) ? [] : [describe(sheet, cells[index] ?? [], unlocked.get(index) ?? [])],
        ),
        storage: Object.fromEntries(await readStorage()),
        ...(lost.length > 0 ? { unread: lost } : {}),
        ...(workbook.application.calculationMode === 'Manual' ? { manualCalculation: true } : {}),
      },
      sheetNames: new Map(items.map(({ id, name }) => [id, name])),
    };
  });
}

function describe(sheet: Excel.Worksheet, cells: readonly Cell[], unlocked: readonly CellRange[]): Sheet {
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
    cells,
    merges: null,
    protected: sheet.protection.protected,
    ...(unlocked.length > 0 ? { unlocked } : {}),
  };
}
