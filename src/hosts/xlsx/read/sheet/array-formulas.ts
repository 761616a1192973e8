import type { CellRange } from '../../../../core/workbook/address';
import type { Cell } from '../../../../core/workbook/snapshot';

/** An array formula (数组公式) with the rectangle of cells that it fills. */
export interface ArrayFormula {
  readonly range: CellRange;
  readonly formula: string;
}

/**
 * Gives every cell that an array fills the array's formula, unless it has one of its own. `cells` are in row order.
 * One pass down the rows with the arrays that reach the row: they do not overlap in a workbook that Excel opens, and
 * of those that do the first counts, so that the work grows with cells and arrays, never with their product.
 */
export function spreadArrayFormulas(cells: Cell[], arrays: readonly ArrayFormula[]): void {
  const waiting = arrays
    .filter(({ range }) => range.lastRow > range.firstRow || range.lastColumn > range.firstColumn)
    .sort((a, b) => a.range.firstRow - b.range.firstRow);
  if (waiting.length === 0) return;
  let next = 0;
  let active: ArrayFormula[] = [];
  let row = -1;
  cells.forEach((cell, index) => {
    if (cell.row !== row) {
      row = cell.row;
      active = active.filter(({ range }) => range.lastRow >= row);
      for (; (waiting[next]?.range.firstRow ?? Infinity) <= row; next += 1) {
        const array = waiting[next];
        if (array && array.range.lastRow >= row) activate(active, array);
      }
    }
    if (cell.formula !== undefined) return;
    const array = active[placeOf(active, cell.column) - 1];
    if (array && array.range.lastColumn >= cell.column) cells[index] = { ...cell, formula: array.formula };
  });
}

/** Puts an array among those of a row, which are in column order, unless it overlaps one of them. */
function activate(active: ArrayFormula[], array: ArrayFormula): void {
  const place = placeOf(active, array.range.firstColumn);
  const left = active[place - 1];
  const right = active[place];
  if (left && left.range.lastColumn >= array.range.firstColumn) return;
  if (right && right.range.firstColumn <= array.range.lastColumn) return;
  active.splice(place, 0, array);
}

/** How many of the arrays begin at this column or left of it. */
function placeOf(active: readonly ArrayFormula[], column: number): number {
  let low = 0;
  let high = active.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((active[middle]?.range.firstColumn ?? Infinity) <= column) low = middle + 1;
    else high = middle;
  }
  return low;
}
