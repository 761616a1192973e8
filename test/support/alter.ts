import type { Cell, CellValue, Sheet } from '../../src/core/workbook/snapshot';

/** Puts blank rows in front of the given rows (0-based), as an officer who wants more space does. */
export function insertRows(sheet: Sheet, before: readonly number[]): Sheet {
  return move(sheet, (row) => row + before.filter((at) => at <= row).length, same);
}

/** Puts blank columns in front of the given columns (0-based). */
export function insertColumns(sheet: Sheet, before: readonly number[]): Sheet {
  return move(sheet, same, (column) => column + before.filter((at) => at <= column).length);
}

/** Moves the whole table down and to the right. */
export function shift(sheet: Sheet, rows: number, columns: number): Sheet {
  return move(
    sheet,
    (row) => row + rows,
    (column) => column + columns,
  );
}

/** Replaces values; the function gets each cell. */
export function mapValues(sheet: Sheet, change: (cell: Cell) => CellValue): Sheet {
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, value: change(cell) })) };
}

/** Adds cells, keeping row and column order. */
export function withCells(sheet: Sheet, added: readonly Cell[]): Sheet {
  const cells = [...sheet.cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

function move(sheet: Sheet, row: (row: number) => number, column: (column: number) => number): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: row(cell.row), column: column(cell.column) })),
  };
}

function same(place: number): number {
  return place;
}
