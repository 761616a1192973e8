import { decimal, plain } from '../../../src/core/quantity/decimal';
import type { KnownFigure } from '../../../src/core/quantity/figure';
import { sameCell } from '../../../src/core/workbook/address';
import type { Cell, CellValue, Snapshot } from '../../../src/core/workbook/snapshot';
import type { Fault } from './fault';

/** The workbook with the mistake in it; everything else is as it was. */
export function plant(snapshot: Snapshot, fault: Fault): Snapshot {
  const changes: readonly (readonly [KnownFigure, string])[] = fault.swappedWith
    ? [
        [fault.figure, fault.wrong],
        [fault.swappedWith, plain(fault.figure.value)],
      ]
    : [[fault.figure, fault.wrong]];
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell): Cell => {
        const change = changes.find(([figure]) => sameCell(figure.cell, { ...cell, sheet: sheet.name }));
        return change ? { ...cell, value: inEncoding(change[0], change[1], cell.value) } : cell;
      }),
    })),
  };
}

/** The number in the cell's own encoding: a fraction under a percent format, digits inside a text. */
function inEncoding(figure: KnownFigure, value: string, before: CellValue): CellValue {
  if (typeof before === 'string') {
    return before.replace(/-?[\d,]+(\.\d+)?/, value);
  }
  return Number(figure.encoding === 'percent' ? plain(decimal(value).div(decimal('100'))) : value);
}
