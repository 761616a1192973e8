import { makeStyles } from '@fluentui/react-components';
import type { PointerEvent } from 'react';
import { columnName } from '../../../../core/workbook/address';
import { displayText } from '../../../model/format';
import type { Sheet } from '../../../model/sheet';
import { useStrings } from '../../context';
import { fontPixels, textWidth } from './geometry';

/** Pixels of a digit and the room around a column's text, as `geometry` reckons them. */
const DIGIT = 7;
const ROOM = 5;
/** The least a column or row is dragged to, in pixels. */
const LEAST = 12;
/** Excel's widest column, in characters, and its tallest row, in points. */
const WIDEST = 255;
const TALLEST = 409;

const useStyles = makeStyles({
  column: {
    position: 'absolute',
    top: 0,
    right: 0,
    width: '6px',
    height: '100%',
    cursor: 'col-resize',
    touchAction: 'none',
  },
  row: {
    position: 'absolute',
    left: 0,
    bottom: 0,
    width: '100%',
    height: '5px',
    cursor: 'row-resize',
    touchAction: 'none',
  },
});

/** The edge of a column's head: dragging sets its width, double click fits it to what stands in it. */
export function ColumnSizer({ sheet, column, width }: { sheet: Sheet; column: number; width: number }) {
  const styles = useStyles();
  const strings = useStrings();
  const set = (pixels: number) => {
    const characters = (Math.max(pixels, LEAST) - ROOM) / DIGIT;
    sheet.columnWidths.set(column, Math.min(characters, WIDEST));
    sheet.lookChanged();
  };
  const fit = () => {
    let widest = LEAST;
    for (const { column: own, cell } of sheet.cells())
      if (own === column)
        widest = Math.max(widest, textWidth(displayText(cell), fontPixels(cell)) + 2 * ROOM);
    set(widest);
  };
  return (
    <div
      className={styles.column}
      title={strings.columnWidth(columnName(column))}
      onDoubleClick={fit}
      {...dragging((event) => event.clientX, width, set)}
    />
  );
}

/** The edge of a row's head: dragging sets its height, double click gives it back the height its text needs. */
export function RowSizer({ sheet, row, height }: { sheet: Sheet; row: number; height: number }) {
  const styles = useStyles();
  const strings = useStrings();
  const set = (pixels: number) => {
    sheet.rowHeights.set(row, Math.min((Math.max(pixels, LEAST) * 72) / 96, TALLEST));
    sheet.lookChanged();
  };
  const fit = () => {
    sheet.rowHeights.delete(row);
    sheet.lookChanged();
  };
  return (
    <div
      className={styles.row}
      title={strings.rowHeight(String(row + 1))}
      onDoubleClick={fit}
      {...dragging((event) => event.clientY, height, set)}
    />
  );
}

/** Follows the pointer from where it went down; the grid below does not take it for a selection. */
function dragging(
  placeOf: (event: PointerEvent) => number,
  size: number,
  set: (size: number) => void,
): {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
} {
  return {
    onPointerDown(event) {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.dataset['from'] = String(placeOf(event) - size);
    },
    onPointerMove(event) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      event.stopPropagation();
      set(placeOf(event) - Number(event.currentTarget.dataset['from']));
    },
  };
}
