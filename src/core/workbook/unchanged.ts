import type { CellRange } from './address';
import { isCellError, type Cell, type CellValue, type Sheet, type Snapshot } from './snapshot';

/**
 * A fresh snapshot in which every sheet that is as it was keeps the object it had in the one before (未改动的工作表).
 * What is known of such a sheet holds; see `Reviewer`. Sheets are told by their contents, never by what the host
 * announced. The cost is one comparison per cell; stops after each sheet.
 */
export function* keepingUnchanged(fresh: Snapshot, before: Snapshot | null): Generator<void, Snapshot> {
  if (!before) return fresh;
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets: Sheet[] = [];
  for (const sheet of fresh.sheets) {
    const old = known.get(sheet.name);
    sheets.push(old && sameSheet(old, sheet) ? old : sheet);
    yield;
  }
  return { ...fresh, sheets };
}

function sameSheet(a: Sheet, b: Sheet): boolean {
  return (
    a.visibility === b.visibility &&
    a.protected === b.protected &&
    JSON.stringify(a.unlocked) === JSON.stringify(b.unlocked) &&
    a.cells.length === b.cells.length &&
    sameMerges(a.merges, b.merges) &&
    a.cells.every((cell, at) => sameCellContents(cell, b.cells[at]))
  );
}

function sameCellContents(a: Cell, b: Cell | undefined): boolean {
  return (
    b !== undefined &&
    a.row === b.row &&
    a.column === b.column &&
    a.formula === b.formula &&
    a.numberFormat === b.numberFormat &&
    sameValue(a.value, b.value)
  );
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a)) return isCellError(b) && a.error === b.error;
  return a === b;
}

function sameMerges(a: Sheet['merges'], b: Sheet['merges']): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((range, at) => sameRange(range, b[at]));
}

function sameRange(a: CellRange, b: CellRange | undefined): boolean {
  return (
    b !== undefined &&
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    a.lastRow === b.lastRow &&
    a.lastColumn === b.lastColumn
  );
}
