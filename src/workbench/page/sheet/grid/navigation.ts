import {
  overlap,
  rangeAround,
  rangeContains,
  single,
  type CellRange,
} from '../../../../core/workbook/address';
import type { Sheet } from '../../../model/sheet';
import type { Geometry } from './geometry';

/** A cell by place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The merged area a place belongs to, or the place alone. */
export function areaAt(sheet: Sheet, { row, column }: Place): CellRange {
  return sheet.mergeAt(row, column) ?? single(row, column);
}

/** The place one step on, out of the merged area it starts in, past hidden rows and columns; stops at the edge. */
export function step(sheet: Sheet, geometry: Geometry, from: Place, down: number, right: number): Place {
  const area = areaAt(sheet, from);
  let row = down > 0 ? area.lastRow + down : down < 0 ? area.firstRow + down : from.row;
  let column = right > 0 ? area.lastColumn + right : right < 0 ? area.firstColumn + right : from.column;
  while (sheet.hiddenRows.has(row) && down !== 0) row += Math.sign(down);
  while (sheet.hiddenColumns.has(column) && right !== 0) column += Math.sign(right);
  row = clamp(row, geometry.rows - 1);
  column = clamp(column, geometry.columns - 1);
  return { row, column };
}

/** The smallest range with both places that cuts no merged area. */
export function spanned(sheet: Sheet, a: Place, b: Place): CellRange {
  let range = rangeAround(single(a.row, a.column), single(b.row, b.column));
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      if (!overlap(range, merge) || encloses(range, merge)) continue;
      range = rangeAround(range, merge);
      grown = true;
    }
  }
  return range;
}

/** Whether the range is one cell or one merged area. */
export function isOneCell(sheet: Sheet, range: CellRange): boolean {
  const area = areaAt(sheet, { row: range.firstRow, column: range.firstColumn });
  return rangeContains(area, range.lastRow, range.lastColumn);
}

function encloses(outer: CellRange, inner: CellRange): boolean {
  return (
    rangeContains(outer, inner.firstRow, inner.firstColumn) &&
    rangeContains(outer, inner.lastRow, inner.lastColumn)
  );
}

function clamp(value: number, largest: number): number {
  return Math.max(0, Math.min(value, largest));
}

/** Where Ctrl with an arrow goes: the end of what is filled, or the next filled cell beyond a gap. */
export function edge(sheet: Sheet, from: Place, down: number, right: number): Place {
  const used = sheet.usedRange(true);
  const last = { row: used?.lastRow ?? 0, column: used?.lastColumn ?? 0 };
  const isIn = ({ row, column }: Place): boolean =>
    row >= 0 &&
    column >= 0 &&
    row <= Math.max(last.row, from.row) &&
    column <= Math.max(last.column, from.column);
  const next = ({ row, column }: Place): Place => ({ row: row + down, column: column + right });
  const filled = ({ row, column }: Place): boolean => {
    const value = sheet.cell(row, column)?.value ?? null;
    return value !== null && value !== '';
  };
  let at = from;
  const inBlock = filled(from) && filled(next(from));
  while (isIn(next(at))) {
    const following = next(at);
    if (inBlock && !filled(following)) break;
    at = following;
    if (!inBlock && filled(at)) break;
  }
  return at;
}

/** The last cell of what is filled. */
export function lastPlace(sheet: Sheet): Place {
  const used = sheet.usedRange(true);
  return { row: used?.lastRow ?? 0, column: used?.lastColumn ?? 0 };
}
