import { rangeContains, single, type CellRange } from '../../../../core/workbook/address';
import { isFilled, type Cell } from '../../../model/cell';
import { displayText } from '../../../model/format';
import type { Sheet } from '../../../model/sheet';
import { horizontalOf, type Tint } from './appearance';
import { fontPixels, PADDING, textWidth, type Geometry } from './geometry';

/** One cell to be drawn: a single cell, or a merged area shown by its first. */
export interface DrawnCell {
  readonly range: CellRange;
  readonly cell: Cell | undefined;
  readonly text: string;
  readonly tint: Tint | undefined;
  /** Text that runs on over blank neighbours, as Excel lets it. */
  readonly overflows: boolean;
}

export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

/** The rows between two heights, and above them those whose merged areas reach into the window. */
export function planRows(sheet: Sheet, geometry: Geometry, from: number, to: number): readonly DrawnRow[] {
  const first = geometry.rowAt(from);
  const last = geometry.rowAt(to);
  const merges = sheet.merges.filter(({ firstRow, lastRow }) => firstRow <= last && lastRow >= first);
  const rows = new Set(merges.map(({ firstRow }) => firstRow).filter((row) => row < first));
  for (let row = first; row <= last; row += 1) rows.add(row);
  return [...rows]
    .filter((row) => !sheet.hiddenRows.has(row))
    .sort((a, b) => a - b)
    .map((row) => ({ row, cells: planRow(sheet, geometry, row, merges) }));
}

function planRow(
  sheet: Sheet,
  geometry: Geometry,
  row: number,
  merges: readonly CellRange[],
): readonly DrawnCell[] {
  const crossing = merges.filter(({ firstRow, lastRow }) => firstRow <= row && lastRow >= row);
  const cells: DrawnCell[] = [];
  for (let column = 0; column < geometry.columns; column += 1) {
    if (sheet.hiddenColumns.has(column)) continue;
    const merge = crossing.find((range) => rangeContains(range, row, column));
    if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) continue;
    const range = merge ?? single(row, column);
    const cell = merge ? mergedCell(sheet, merge) : sheet.cell(row, column);
    const text = shownText(cell, geometry.box(range).width);
    cells.push({
      range,
      cell,
      text,
      tint: tintAt(sheet, row, column),
      overflows: overflows(sheet, cell, range),
    });
  }
  return cells;
}

/** A merged area looks like its first cell with the outer borders of the cells along its far edges. */
function mergedCell(
  sheet: Sheet,
  { firstRow, firstColumn, lastRow, lastColumn }: CellRange,
): Cell | undefined {
  const first = sheet.cell(firstRow, firstColumn);
  const right = sheet.cell(firstRow, lastColumn)?.style?.borders?.right;
  const bottom = sheet.cell(lastRow, firstColumn)?.style?.borders?.bottom;
  if (!first || (!right && !bottom)) return first;
  const borders = { ...first.style?.borders, ...(right ? { right } : {}), ...(bottom ? { bottom } : {}) };
  return { ...first, style: { ...first.style, borders } };
}

/** A formatted number too wide for its column is shown as Excel shows it, never cut. */
function shownText(cell: Cell | undefined, width: number): string {
  const text = displayText(cell);
  if (typeof cell?.value !== 'number' || cell.style?.wrap) return text;
  const tooWide = textWidth(text, fontPixels(cell)) > width - PADDING;
  return tooWide ? '#'.repeat(Math.max(1, Math.floor(width / (fontPixels(cell) * 0.6)))) : text;
}

function overflows(sheet: Sheet, cell: Cell | undefined, range: CellRange): boolean {
  if (typeof cell?.value !== 'string' || cell.style?.wrap || horizontalOf(cell) !== 'left') return false;
  return !isFilled(sheet.cell(range.firstRow, range.lastColumn + 1));
}

function tintAt(sheet: Sheet, row: number, column: number): Tint | undefined {
  for (const { ranges, fill, color } of sheet.conditionalFormats) {
    if (ranges.some((range) => rangeContains(range, row, column))) {
      return { ...(fill ? { fill } : {}), ...(color ? { color } : {}) };
    }
  }
  return undefined;
}
