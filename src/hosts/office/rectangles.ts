import type { CellRange } from '../../core/workbook/address';

/** A place within a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Covers exactly these places with few rectangles: runs down a column first, then equal runs side by side. The
 * places may come in any order and more than once.
 */
export function rectangles(places: Iterable<Place>): CellRange[] {
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const run of columnRuns(places)) {
    const key = `${run.firstRow}:${run.lastRow}`;
    const left = open.get(key);
    if (left && left.lastColumn + 1 === run.firstColumn) {
      open.set(key, { ...left, lastColumn: run.lastColumn });
    } else {
      if (left) done.push(left);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}

/** Unbroken runs of cells, column by column, from the top. */
function columnRuns(places: Iterable<Place>): CellRange[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.firstColumn === column && row <= last.lastRow + 1) {
      runs[runs.length - 1] = { ...last, lastRow: row };
    } else {
      runs.push({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    }
  }
  return runs;
}
