import { type CellRange, cellsIn } from '../../../core/workbook/address';

/** An area of a sheet to be read; `sheet` counts from 0. */
export interface Area {
  readonly sheet: number;
  readonly range: CellRange;
}

/**
 * Takes the next slice (分片): whole areas, or the upper rows of one, of at most `budget` cells together, but at
 * least one row.
 * @returns the slice and the areas that remain, in order.
 */
export function takeSlice(
  areas: readonly Area[],
  budget: number,
): { slice: readonly Area[]; rest: readonly Area[] } {
  const slice: Area[] = [];
  let left = budget;
  for (const [position, area] of areas.entries()) {
    const width = area.range.lastColumn - area.range.firstColumn + 1;
    const height = area.range.lastRow - area.range.firstRow + 1;
    const rows = Math.min(height, Math.max(Math.floor(left / width), slice.length === 0 ? 1 : 0));
    const lower = { ...area, range: { ...area.range, firstRow: area.range.firstRow + rows } };
    if (rows > 0) {
      slice.push({ ...area, range: { ...area.range, lastRow: area.range.firstRow + rows - 1 } });
    }
    if (rows < height) return { slice, rest: [lower, ...areas.slice(position + 1)] };
    left -= width * height;
  }
  return { slice, rest: [] };
}

/** How many cells areas have together. */
export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { range }) => sum + cellsIn(range), 0);
}
