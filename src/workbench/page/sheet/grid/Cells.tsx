import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { a1, columnName } from '../../../../core/workbook/address';
import type { Sheet } from '../../../model/sheet';
import { cellCss } from './appearance';
import type { Frozen } from './frozen';
import type { Box, Geometry } from './geometry';
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
  readonly frozen: Frozen;
  readonly dark: boolean;
  /** Grows when contents or looks have changed. */
  readonly version: number;
}

/** The rows in view, with their heads. Drawn anew only when contents, looks or the window change. */
export const Cells = memo(function Cells({ sheet, geometry, from, to, frozen, dark }: CellsProps) {
  return planRows(sheet, geometry, from, to)
    .filter(({ row }) => row >= frozen.rows)
    .map((row) => (
      <Row
        key={row.row}
        sheet={sheet}
        drawn={row}
        geometry={geometry}
        frozen={frozen}
        above={HEAD_HEIGHT}
        dark={dark}
      />
    ));
});

/** The frozen rows, which stay below the column letters. */
export const FrozenRows = memo(function FrozenRows(props: Omit<CellsProps, 'from' | 'to'>) {
  const styles = useGridStyles();
  const { sheet, geometry, frozen, dark } = props;
  if (frozen.rows === 0) return null;
  return (
    <div role="presentation" className={styles.frozenRows}>
      <div
        aria-hidden
        className={styles.solid}
        style={{ width: geometry.width + HEAD_WIDTH, height: frozen.height }}
      />
      {planRows(sheet, geometry, 0, frozen.height)
        .filter(({ row }) => row < frozen.rows)
        .map((row) => (
          <Row
            key={row.row}
            sheet={sheet}
            drawn={row}
            geometry={geometry}
            frozen={frozen}
            above={0}
            dark={dark}
          />
        ))}
      <div
        aria-hidden
        className={styles.frozenLine}
        style={{ top: frozen.height - 1, width: geometry.width + HEAD_WIDTH }}
      />
    </div>
  );
});

function Row(props: {
  sheet: Sheet;
  drawn: DrawnRow;
  geometry: Geometry;
  frozen: Frozen;
  /** How far below the top of its container the first row stands. */
  above: number;
  dark: boolean;
}) {
  const { sheet, drawn, geometry, frozen, above, dark } = props;
  const styles = useGridStyles();
  const { row, cells } = drawn;
  const { top, height } = geometry.box({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 });
  const isFrozen = ({ range }: DrawnCell): boolean => range.firstColumn < frozen.columns;
  const draw = (cell: DrawnCell, from: number) => (
    <GridCell
      key={cell.range.firstColumn}
      drawn={cell}
      box={{ ...geometry.box(cell.range), top: 0 }}
      from={from}
      edge={isFrozen(cell) && cell.range.lastColumn === frozen.columns - 1}
      dark={dark}
    />
  );
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top: top + above, height }}>
      <div role="rowheader" className={styles.rowHead} style={{ height, lineHeight: `${height}px` }}>
        {row + 1}
        <RowSizer sheet={sheet} row={row} height={height} />
      </div>
      {frozen.columns > 0 && (
        <div
          role="presentation"
          className={mergeClasses(styles.frozenColumns, frozen.isScrolled && styles.clipped)}
          style={{ width: frozen.width, marginRight: -frozen.width, height }}
        >
          {cells.filter(isFrozen).map((cell) => draw(cell, 0))}
        </div>
      )}
      {cells.filter((cell) => !isFrozen(cell)).map((cell) => draw(cell, HEAD_WIDTH))}
    </div>
  );
}

function GridCell({
  drawn,
  box,
  from,
  edge,
  dark,
}: {
  drawn: DrawnCell;
  box: Box;
  /** Where column A begins in the container. */
  from: number;
  /** Whether it is at the edge of the frozen columns. */
  edge: boolean;
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
      className={mergeClasses(styles.cell, edge && styles.edge)}
      style={{
        ...cellCss(cell, tint, dark),
        left: box.left + from - overLeft,
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
  frozen,
}: {
  geometry: Geometry;
  sheet: Sheet;
  frozen: Frozen;
  /** Grows when sizes have changed. */
  version: number;
}) {
  const styles = useGridStyles();
  const columns = Array.from({ length: geometry.columns }, (_, column) => column).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
  const head = (column: number, from: number) => {
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
        style={{ left: left + from, width }}
      >
        {columnName(column)}
        <ColumnSizer sheet={sheet} column={column} width={width} />
      </div>
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.columnHeads}
      style={{ width: geometry.width + HEAD_WIDTH }}
    >
      <div role="gridcell" className={styles.corner} />
      {frozen.columns > 0 && (
        <div
          role="presentation"
          className={styles.frozenColumns}
          style={{ width: frozen.width, marginRight: -frozen.width }}
        >
          {columns.filter((column) => column < frozen.columns).map((column) => head(column, 0))}
        </div>
      )}
      {columns.filter((column) => column >= frozen.columns).map((column) => head(column, HEAD_WIDTH))}
    </div>
  );
});
