import type { CellRange } from '../../../core/workbook/address';
import { runInExcel } from '../errors';
import { isolated } from '../isolated';
import { cellCount, type Area } from './slices';

/** A used range beyond this is asked where its constants and formulas really are before it is read. */
const HUGE = 500_000;

/** Cells beyond which a sheet that does not tell where it is filled is not read: minutes, for blanks. */
const HOPELESS = 20_000_000;

/** Where sheets hold something; sheets count from 0. */
export interface FilledAreas {
  readonly areas: readonly Area[];
  /** Sheets that Excel cannot read. */
  readonly failed: readonly number[];
}

/**
 * Where the sheets hold something (已用区域), in the batch that was begun; when Excel fails, for each half of the
 * sheets in batches of their own.
 * @param ids Excel's ids of the sheets.
 */
export async function filledAreas(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<FilledAreas> {
  let begun: Excel.RequestContext | null = context;
  const { results, failed } = await isolated([...ids.keys()], (some) => {
    const first = begun;
    begun = null;
    return first ? usedRanges(first, some, ids) : runInExcel((another) => usedRanges(another, some, ids));
  });
  const huge = results.filter((area) => cellCount([area]) > HUGE);
  const dense = await withoutBlankExpanses(huge, ids);
  return {
    areas: [...results.filter((area) => !huge.includes(area)), ...dense.areas],
    failed: [...failed, ...dense.failed],
  };
}

async function usedRanges(
  context: Excel.RequestContext,
  sheets: readonly number[],
  ids: readonly string[],
): Promise<readonly Area[]> {
  const asked = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(ids[sheet] ?? '').getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, range };
  });
  await context.sync();
  return asked.flatMap(({ sheet, range }) =>
    range.isNullObject ? [] : [{ sheet, range: rectangle(range) }],
  );
}

/**
 * One stray value in row 1,048,576 must not make us read a million blank rows: one more round trip, if ever. A
 * protected sheet does not tell where it is filled and is read as it is, within reason.
 */
async function withoutBlankExpanses(huge: readonly Area[], ids: readonly string[]): Promise<FilledAreas> {
  const { results, failed } = await isolated(huge, (some) =>
    runInExcel((context) => filledParts(context, some, ids)),
  );
  return {
    areas: [...results, ...failed.filter((area) => cellCount([area]) <= HOPELESS)],
    failed: failed.filter((area) => cellCount([area]) > HOPELESS).map(({ sheet }) => sheet),
  };
}

async function filledParts(
  context: Excel.RequestContext,
  areas: readonly Area[],
  ids: readonly string[],
): Promise<readonly Area[]> {
  const asked = areas.flatMap(({ sheet }) =>
    [Excel.SpecialCellType.constants, Excel.SpecialCellType.formulas].map((type) => {
      const used = context.workbook.worksheets.getItem(ids[sheet] ?? '').getUsedRange(true);
      const found = used.getSpecialCellsOrNullObject(type);
      found.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      return { sheet, found };
    }),
  );
  await context.sync();
  return asked.flatMap(({ sheet, found }) =>
    found.isNullObject ? [] : found.areas.items.map((range) => ({ sheet, range: rectangle(range) })),
  );
}

function rectangle({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
