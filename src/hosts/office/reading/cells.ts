import type { CellRange } from '../../../core/workbook/address';
import type { Cell } from '../../../core/workbook/snapshot';
import { contentAt, isBlank } from '../content';
import { isOfficeFailure, runInExcel } from '../errors';
import { isolated } from '../isolated';
import { HostError } from '../../host';
import { cellCount, takeSlice, type Area } from './slices';

export interface ReadOptions {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
  /** Cells read in one round trip; halved where Excel says that this is too much. */
  readonly cellsPerTrip: number;
}

/** An area with what Excel says of it. */
interface Filled {
  readonly area: Area;
  readonly range: Excel.Range;
}

/**
 * Reads areas slice by slice (分片读取); a slice that is too large for an answer is halved.
 * @param ids Excel's ids of the sheets.
 * @returns the cells of each sheet, and the sheets that Excel cannot read.
 */
export async function readCells(
  areas: readonly Area[],
  ids: readonly string[],
  { onProgress, signal, cellsPerTrip }: ReadOptions,
): Promise<{ readonly cells: readonly (readonly Cell[])[]; readonly failed: readonly number[] }> {
  const cells: Cell[][] = ids.map(() => []);
  const lost: number[] = [];
  const total = cellCount(areas);
  let budget = cellsPerTrip;
  let left = areas;
  while (left.length > 0) {
    signal?.throwIfAborted();
    const { slice, rest } = takeSlice(left, budget);
    try {
      const { results, failed } = await isolated(slice, (some) => readAreas(some, ids));
      for (const { area, range } of results) collect(cells[area.sheet], area.range, range);
      lost.push(...failed.map(({ sheet }) => sheet));
    } catch (error) {
      if (!isTooLarge(error) || cellCount(slice) === 1) throw error;
      budget = Math.ceil(cellCount(slice) / 2);
      continue;
    }
    left = rest;
    onProgress?.((total - cellCount(left)) / total);
  }
  for (const list of cells) list.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells, failed: lost };
}

function isTooLarge(error: unknown): boolean {
  const cause = error instanceof HostError ? error.cause : error;
  return isOfficeFailure(cause, 'ResponsePayloadSizeLimitExceeded');
}

function readAreas(areas: readonly Area[], ids: readonly string[]): Promise<readonly Filled[]> {
  return runInExcel(async (context) => {
    const loaded = areas.map((area) => {
      const { firstRow, firstColumn, lastRow, lastColumn } = area.range;
      const range = context.workbook.worksheets
        .getItem(ids[area.sheet] ?? '')
        .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
      range.load('values,formulas,numberFormat');
      return { area, range };
    });
    await context.sync();
    return loaded;
  });
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
