import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { rangeContains } from '../../../core/workbook/address';
import { displayText } from '../../model/format';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { cellCss } from './grid/appearance';

/** Rows beyond this are not put on paper from the page; whoever needs them prints the downloaded file. */
const ROWS = 2000;

const useStyles = makeStyles({
  paper: {
    display: 'none',
    '@media print': { display: 'block' },
    '& table': { borderCollapse: 'collapse', tableLayout: 'fixed' },
    '& td': { padding: '2px 4px', verticalAlign: 'middle', overflow: 'hidden' },
  },
});

/** The active sheet as it is put on paper: made when printing begins, and nothing else is printed. */
export function PrintSheet({ workbook }: { workbook: Workbook }) {
  const styles = useStyles();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return <div className={styles.paper}>{printing && <Paper sheet={workbook.active} />}</div>;
}

function Paper({ sheet }: { sheet: Sheet }) {
  const used = sheet.usedRange(true);
  if (!used) return null;
  const columns = numbers(used.firstColumn, used.lastColumn).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
  const rows = numbers(used.firstRow, Math.min(used.lastRow, used.firstRow + ROWS)).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  return (
    <table>
      <colgroup>
        {columns.map((column) => (
          <col
            key={column}
            style={{ width: `${sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth}ch` }}
          />
        ))}
      </colgroup>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {columns.map((column) => {
              const merge = sheet.merges.find((range) => rangeContains(range, row, column));
              if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) return null;
              const cell = sheet.cell(row, column);
              return (
                <td
                  key={column}
                  {...(merge
                    ? {
                        rowSpan: merge.lastRow - merge.firstRow + 1,
                        colSpan: merge.lastColumn - merge.firstColumn + 1,
                      }
                    : {})}
                  style={{ ...cellCss(cell, undefined, false), display: 'table-cell', position: 'static' }}
                >
                  {displayText(cell)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
