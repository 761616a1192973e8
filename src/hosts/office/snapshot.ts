import type { CellRange } from '../../core/workbook/address';
import type { Cell, Sheet, SheetVisibility, Snapshot } from '../../core/workbook/snapshot';
import { contentAt, isBlank } from './content';
import { hostError, isOfficeFailure, runInExcel } from './errors';
import { cellCount, takeSlice, type Area } from './slices';
import type { WorkbookStorage } from './storage';

export interface ReadOptions {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
  /** Cells read in one round trip; halved where Excel says that this is too much. */
  readonly cellsPerTrip: number;
}

/** A snapshot and the ids under which Excel knows its sheets. */
export interface WorkbookReading {
  readonly snapshot: Snapshot;
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** A used range beyond this is asked where its constants and formulas really are before it is read. */
const HUGE = 500_000;

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/**
 * Reads the whole workbook in three round trips, whatever the number of sheets: what sheets there are, where
 * they are used, what stands there. A workbook too large for one answer takes one more for each slice.
 */
export function readWorkbook(storage: WorkbookStorage, options: ReadOptions): Promise<WorkbookReading> {
  const { signal, onProgress } = options;
  return runInExcel(async (context) => {
    signal?.throwIfAborted();
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    const storageParts = storage.queueFind(context);
    await context.sync();

    signal?.throwIfAborted();
    const sheets = workbook.worksheets.items;
    const readStorage = storage.queueRead(storageParts);
    const used = sheets.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return range;
    });
    await context.sync();

    const areas = await withoutBlankExpanses(context, sheets, used.flatMap(areaOf));
    const cells = await readCells(context, sheets, areas, options);
    onProgress?.(1);
    return {
      snapshot: {
        name: workbook.name || null,
        sheets: sheets.map((sheet, index) => describe(sheet, cells[index] ?? [])),
        storage: Object.fromEntries(readStorage()),
      },
      sheetNames: new Map(sheets.map(({ id, name }) => [id, name])),
    };
  });
}

function describe(sheet: Excel.Worksheet, cells: readonly Cell[]): Sheet {
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
    cells,
    merges: null,
    protected: sheet.protection.protected,
  };
}

function areaOf(range: Excel.Range, sheet: number): Area[] {
  if (range.isNullObject) return [];
  return [{ sheet, range: rectangle(range) }];
}

function rectangle({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

/** One stray value in row 1,048,576 must not make us read a million blank rows: one more round trip, if ever. */
async function withoutBlankExpanses(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly Area[],
): Promise<readonly Area[]> {
  const huge = areas.filter((area) => cellCount([area]) > HUGE);
  if (huge.length === 0) return areas;
  const filled = huge.flatMap(({ sheet }) =>
    [Excel.SpecialCellType.constants, Excel.SpecialCellType.formulas].map((type) => {
      const found = sheets[sheet]?.getRange().getSpecialCellsOrNullObject(type);
      found?.load(
        'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
      );
      return { sheet, found };
    }),
  );
  await context.sync();
  const dense = filled.flatMap(({ sheet, found }) =>
    !found || found.isNullObject
      ? []
      : found.areas.items.map((range) => ({ sheet, range: rectangle(range) })),
  );
  return [...areas.filter((area) => !huge.includes(area)), ...dense];
}

/** Reads areas slice by slice; a slice that is too large for an answer is halved. Cells come by sheet. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly Area[],
  { onProgress, signal, cellsPerTrip }: ReadOptions,
): Promise<Cell[][]> {
  const cells: Cell[][] = sheets.map(() => []);
  const total = cellCount(areas);
  let budget = cellsPerTrip;
  let left = areas;
  while (left.length > 0) {
    signal?.throwIfAborted();
    const { slice, rest } = takeSlice(left, budget);
    const loaded = slice.map((area) => ({ area, range: queueArea(sheets, area) }));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each slice is the point
      await context.sync();
    } catch (error) {
      if (!isOfficeFailure(error, 'ResponsePayloadSizeLimitExceeded') || cellCount(slice) === 1)
        throw hostError(error);
      budget = Math.ceil(cellCount(slice) / 2);
      continue;
    }
    for (const { area, range } of loaded) if (range) collect(cells[area.sheet], area.range, range);
    left = rest;
    onProgress?.((total - cellCount(left)) / total);
  }
  for (const list of cells) list.sort((a, b) => a.row - b.row || a.column - b.column);
  return cells;
}

function queueArea(sheets: readonly Excel.Worksheet[], { sheet, range }: Area): Excel.Range | undefined {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  const loaded = sheets[sheet]?.getRangeByIndexes(
    firstRow,
    firstColumn,
    lastRow - firstRow + 1,
    lastColumn - firstColumn + 1,
  );
  loaded?.load('values,formulas,numberFormat');
  return loaded;
}

function collect(cells: Cell[] | undefined, { firstRow, firstColumn }: CellRange, range: Excel.Range): void {
  range.values.forEach((line, row) =>
    line.forEach((_value, column) => {
      const content = contentAt(range, row, column);
      if (isBlank(content)) return;
      const { numberFormat, ...rest } = content;
      cells?.push({
        row: firstRow + row,
        column: firstColumn + column,
        ...rest,
        ...(numberFormat === 'General' ? {} : { numberFormat }),
      });
    }),
  );
}
