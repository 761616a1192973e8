import { columnIndex, columnName, type CellRange } from '../../../../core/workbook/address';
import type { Sheet } from '../../../model/sheet';
import { editText } from './entries';
import type { Place } from './navigation';

/** The clipboard's kind for cells with their formulas, beside the plain text that other programs take. */
export const FORMULAS = 'application/x-jixiao-cells';

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
}

/** A range with its formulas and where it stood. */
export function copyFormulas(sheet: Sheet, range: CellRange): string {
  const cells: string[][] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const line: string[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1)
      line.push(editText(sheet.cell(row, column)));
    cells.push(line);
  }
  const copied: Copied = { row: range.firstRow, column: range.firstColumn, cells };
  return JSON.stringify(copied);
}

/** The copied cells at another place: relative references of their formulas move along. */
export function pastedFormulas(text: string, to: Place): readonly (readonly string[])[] {
  const { row, column, cells } = JSON.parse(text) as Copied;
  return cells.map((line) => line.map((entry) => moved(entry, to.row - row, to.column - column)));
}

/** A reference such as `B7` or `$B$7`, that is no part of a name, a function or a text in quotes. */
const REFERENCE =
  /("[^"]*"|'[^']*')|(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_(])/g;

function moved(entry: string, down: number, right: number): string {
  if (!entry.startsWith('=')) return entry;
  return entry.replace(
    REFERENCE,
    (all: string, quoted?: string, fixedColumn = '', letters = '', fixedRow = '', digits = '') => {
      if (quoted !== undefined) return all;
      const column = fixedColumn ? columnIndex(letters) : columnIndex(letters) + right;
      const row = fixedRow ? Number(digits) : Number(digits) + down;
      return column < 0 || row < 1 ? '#REF!' : `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
    },
  );
}
