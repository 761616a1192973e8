import { makeStyles } from '@fluentui/react-components';
import { Fragment, type CSSProperties, type ReactNode } from 'react';
import type { Chart } from '../../../model/decoration';
import { useStrings } from '../../context';
import { boxOf } from '../charts/Charts';
import { ChartView } from '../charts/ChartView';
import { cellCss, FALLBACK_FONTS } from '../grid/appearance';
import type { DrawnCell } from '../grid/plan';
import type { Geometry } from '../grid/geometry';
import type { Paper, PrintedRow } from './paper';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    color: '#000000',
    fontFamily: FALLBACK_FONTS,
    fontSize: '14.667px',
    lineHeight: 1.3,
    // Fills are part of the form; browsers leave backgrounds out otherwise.
    printColorAdjust: 'exact',
    '& tr': { breakInside: 'avoid' },
    '& td': { position: 'relative', padding: '0 4px' },
  },
  leftOut: { color: '#000000' },
});

/** `justify-content` of a cell on screen, as a cell of a table says it. */
const VERTICAL: Readonly<Record<string, CSSProperties['verticalAlign']>> = {
  'flex-start': 'top',
  center: 'middle',
  'flex-end': 'bottom',
};

/** A sheet as a table that the browser breaks into pages. */
export function Printed({
  paper,
  geometry,
  centered,
}: {
  paper: Paper;
  geometry: Geometry;
  centered: boolean;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const { columns, scale, before, repeated, rows, leftOut } = paper;
  const width = columns.reduce((sum, column) => sum + column, 0);
  const table = (parts: ReactNode) => (
    <table
      className={styles.table}
      style={{ width, zoom: scale, ...(centered ? { marginInline: 'auto' } : {}) }}
    >
      <colgroup>
        {columns.map((column, at) => (
          <col key={at} style={{ width: column }} />
        ))}
      </colgroup>
      {parts}
    </table>
  );
  const draw = (list: readonly PrintedRow[]) =>
    list.map((row) => <Row key={row.row} printed={row} geometry={geometry} />);
  return (
    <Fragment>
      {before.length > 0 && table(<tbody>{draw(before)}</tbody>)}
      {table(
        <Fragment>
          {repeated.length > 0 && <thead>{draw(repeated)}</thead>}
          <tbody>{draw(rows)}</tbody>
        </Fragment>,
      )}
      {leftOut > 0 && <p className={styles.leftOut}>{strings.printCut(leftOut)}</p>}
    </Fragment>
  );
}

function Row({ printed, geometry }: { printed: PrintedRow; geometry: Geometry }) {
  const { height, cells, charts, breaks } = printed;
  const [first] = cells;
  return (
    <tr style={{ height, ...(breaks ? { breakBefore: 'page' } : {}) }}>
      {cells.map((cell) => (
        <PrintedCell key={cell.range.firstColumn} drawn={cell}>
          {cell === first && charts.map((chart) => <OnPaper key={chart.id} {...{ chart, geometry, cell }} />)}
        </PrintedCell>
      ))}
    </tr>
  );
}

function PrintedCell({ drawn, children }: { drawn: DrawnCell; children: ReactNode }) {
  const { range, cell, text, overflows } = drawn;
  const { justifyContent, ...look } = cellCss(cell, undefined, false);
  return (
    <td
      rowSpan={range.lastRow - range.firstRow + 1}
      colSpan={range.lastColumn - range.firstColumn + 1}
      style={{
        ...look,
        verticalAlign: VERTICAL[String(justifyContent)],
        overflow: overflows ? 'visible' : 'hidden',
      }}
    >
      {text}
      {children}
    </td>
  );
}

/** A chart over the cells, placed from the first cell of the row it begins in. */
function OnPaper({ chart, geometry, cell }: { chart: Chart; geometry: Geometry; cell: DrawnCell }) {
  const box = boxOf(chart, geometry);
  const from = boxOf({ ...chart, place: cell.range }, geometry);
  return <ChartView chart={chart} box={{ ...box, left: box.left - from.left, top: box.top - from.top }} />;
}
