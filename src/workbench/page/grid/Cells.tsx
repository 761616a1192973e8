import { memo } from 'react';
import { a1, columnName } from '../../../core/workbook/address';
import type { Sheet } from '../../model/sheet';
import { cellCss } from './appearance';
import type { Geometry } from './geometry';
import { planRows, type DrawnCell, type DrawnRow } from './plan';
import { ColumnSizer, RowSizer } from './Sizer';
import { useGridStyles } from './styles';

export const HEAD_WIDTH = 46;
export const HEAD_HEIGHT = 24;

interface CellsProps {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  /** Heights between which rows are drawn. */
  readonly from: number;
  readonly to: number;
  readonly dark: boolean;
  /** Grows when contents or looks have changed. */
  readonly version: number;
}

/** The rows in view, with their heads. Drawn anew only when contents, looks or the window change. */
export const Cells = memo(function Cells({ sheet, geometry, from, to, dark }: CellsProps) {
  return planRows(sheet, geometry, from, to).map((row) => (
    <Row key={row.row} sheet={sheet} drawn={row} geometry={geometry} dark={dark} />
  ));
});

function Row(props: { sheet: Sheet; drawn: DrawnRow; geometry: Geometry; dark: boolean }) {
  const { sheet, drawn, geometry, dark } = props;
  const styles = useGridStyles();
  const { row, cells } = drawn;
  const { top, height } = geometry.box({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 });
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top: top + HEAD_HEIGHT, height }}>
      <div role="rowheader" className={styles.rowHead} style={{ height, lineHeight: `${height}px` }}>
        {row + 1}
        <RowSizer sheet={sheet} row={row} height={height} />
      </div>
      {cells.map((cell) => (
        <GridCell
          key={cell.range.firstColumn}
          drawn={cell}
          box={{ ...geometry.box(cell.range), top: 0 }}
          dark={dark}
        />
      ))}
    </div>
  );
}

function GridCell({
  drawn,
  box,
  dark,
}: {
  drawn: DrawnCell;
  box: { left: number; top: number; width: number; height: number };
  dark: boolean;
}) {
  const styles = useGridStyles();
  const { range, cell, text, tint, overflows } = drawn;
  const rows = range.lastRow - range.firstRow + 1;
  const columns = range.lastColumn - range.firstColumn + 1;
  // A border of its own lies on the neighbour's line, so that two thin borders stay one.
  const overLeft = cell?.style?.borders?.left ? 1 : 0;
  const overTop = cell?.style?.borders?.top ? 1 : 0;
  return (
    <div
      role="gridcell"
      aria-colindex={range.firstColumn + 2}
      {...(rows > 1 ? { 'aria-rowspan': rows } : {})}
      {...(columns > 1 ? { 'aria-colspan': columns } : {})}
      data-cell={a1(range.firstRow, range.firstColumn)}
      {...(tint ? { 'data-marked': '' } : {})}
      className={styles.cell}
      style={{
        ...cellCss(cell, tint, dark),
        left: box.left + HEAD_WIDTH - overLeft,
        top: -overTop,
        width: box.width + overLeft,
        height: box.height + overTop,
        overflow: overflows ? 'visible' : 'hidden',
      }}
    >
      {text === '' ? null : <span className={styles.text}>{text}</span>}
    </div>
  );
}

/** The row of column letters, which stays at the top. */
export const ColumnHeads = memo(function ColumnHeads({
  geometry,
  sheet,
}: {
  geometry: Geometry;
  sheet: Sheet;
  /** Grows when sizes have changed. */
  version: number;
}) {
  const styles = useGridStyles();
  const columns = Array.from({ length: geometry.columns }, (_, column) => column);
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.columnHeads}
      style={{ width: geometry.width + HEAD_WIDTH }}
    >
      <div role="gridcell" className={styles.corner} />
      {columns
        .filter((column) => !sheet.hiddenColumns.has(column))
        .map((column) => {
          const { left, width } = geometry.box({
            firstRow: 0,
            lastRow: 0,
            firstColumn: column,
            lastColumn: column,
          });
          return (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              className={styles.columnHead}
              style={{ left: left + HEAD_WIDTH, width }}
            >
              {columnName(column)}
              <ColumnSizer sheet={sheet} column={column} width={width} />
            </div>
          );
        })}
    </div>
  );
});
