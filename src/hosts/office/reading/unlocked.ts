import type { CellRange } from '../../../core/workbook/address';
import { runInExcel } from '../errors';
import { isolated } from '../isolated';
import { rectangles, type Place } from '../rectangles';
import { cellCount, type Area } from './slices';

/** Cells beyond which a protected sheet is not asked cell by cell. */
const MOST = 50_000;

/**
 * Where protected sheets may be written all the same (未锁定的单元格): templates of finance bureaus are protected but
 * for the cells to be filled. One more round trip, and only where there are protected sheets.
 * @param areas the used areas of protected sheets.
 * @returns the unlocked parts by sheet; a sheet that does not tell has none.
 */
export async function unlockedParts(
  areas: readonly Area[],
  ids: readonly string[],
): Promise<ReadonlyMap<number, readonly CellRange[]>> {
  const asked = areas.filter((area) => cellCount([area]) <= MOST);
  const { results } = await isolated(asked, (some) => askLocked(some, ids));
  const places = new Map<number, Place[]>();
  for (const { sheet, found } of results) places.set(sheet, [...(places.get(sheet) ?? []), ...found]);
  return new Map(Array.from(places, ([sheet, found]) => [sheet, rectangles(found)]));
}

function askLocked(
  areas: readonly Area[],
  ids: readonly string[],
): Promise<readonly { readonly sheet: number; readonly found: readonly Place[] }[]> {
  return runInExcel(async (context) => {
    const asked = areas.map(({ sheet, range }) => {
      const { firstRow, firstColumn, lastRow, lastColumn } = range;
      const cells = context.workbook.worksheets
        .getItem(ids[sheet] ?? '')
        .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
      return { sheet, range, answer: cells.getCellProperties({ format: { protection: true } }) };
    });
    await context.sync();
    return asked.map(({ sheet, range, answer }) => ({
      sheet,
      found: answer.value.flatMap((line, row) =>
        line.flatMap(({ format }, column) =>
          format?.protection?.locked === false
            ? [{ row: range.firstRow + row, column: range.firstColumn + column }]
            : [],
        ),
      ),
    }));
  });
}
