import type { CellRange } from '../../../../core/workbook/address';
import type { Sheet } from '../../../model/sheet';
import type { Box, Geometry } from './geometry';

/** Rows and columns that stay in view (冻结窗格), and how much room they take, in pixels. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
  /** Whether columns have gone behind the frozen ones. */
  readonly isScrolled: boolean;
}

/** Frozen rows or columns that take more of the view than this leave too little to scroll in, and are let go. */
const MOST = 0.7;

/** What of a sheet stays in view, in a window of so many pixels. */
export function frozenIn(
  sheet: Sheet,
  geometry: Geometry,
  room: { readonly width: number; readonly height: number; readonly left: number },
): Frozen {
  const { rows, columns } = sheet.frozen;
  const { left, top } = geometry.box({
    firstRow: rows,
    lastRow: rows,
    firstColumn: columns,
    lastColumn: columns,
  });
  const [keepsRows, keepsColumns] = [top <= room.height * MOST, left <= room.width * MOST];
  return {
    rows: keepsRows ? rows : 0,
    height: keepsRows ? top : 0,
    columns: keepsColumns ? columns : 0,
    width: keepsColumns ? left : 0,
    isScrolled: keepsColumns && left > 0 && room.left > 0,
  };
}

/** Where a range of the sheet is seen: what is frozen goes along with the scrolling. */
export function seenAt(
  box: Box,
  { firstRow, firstColumn }: CellRange,
  frozen: Frozen,
  scrolled: { readonly top: number; readonly left: number },
): Box {
  return {
    ...box,
    top: box.top + (firstRow < frozen.rows ? scrolled.top : 0),
    left: box.left + (firstColumn < frozen.columns ? scrolled.left : 0),
  };
}

/** Where on the sheet a point of the view lies, along one axis. */
export function scrolledTo(point: number, frozen: number, scrolled: number): number {
  return point < frozen ? point : point + scrolled;
}

/** How far to scroll along one axis so that a stretch is in view; what is frozen always is. */
export function scrollFor(
  stretch: { readonly from: number; readonly size: number; readonly isFrozen: boolean },
  frozen: number,
  room: number,
  scrolled: number,
): number {
  if (stretch.isFrozen) return scrolled;
  if (stretch.from < scrolled + frozen) return stretch.from - frozen;
  const shown = Math.min(stretch.size, room - frozen);
  return stretch.from + shown > scrolled + room ? stretch.from + shown - room : scrolled;
}
