import { decimal, fromDouble, HUNDRED, plain, type Decimal } from '../../core/quantity/decimal';
import type { CellEdit } from '../../core/workbook/edit';
import { isCellError, type Cell } from '../../core/workbook/snapshot';

/** What a cell holds, for people: the formula where there is one, percentages as such. Empty for a blank cell. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.formula) return cell.formula;
  if (isCellError(cell.value)) return cell.value.error;
  return typeof cell.value === 'number'
    ? numberText(fromDouble(cell.value), cell.numberFormat)
    : `${cell.value}`;
}

/** What a cell shows: its value, percentages as such. Empty for a blank cell. */
export function shownText(cell: Cell | undefined): string {
  return cell ? cellText({ ...cell, formula: undefined }) : '';
}

/** What an edit would leave in the cell, for people. */
export function editText(edit: CellEdit, cell: Cell | undefined): string {
  switch (edit.kind) {
    case 'number':
      return numberText(decimal(edit.value), edit.numberFormat ?? cell?.numberFormat);
    case 'text':
      return edit.value;
    case 'formula':
      return edit.formula;
    case 'clear':
      return '';
  }
}

/** A number as its cell shows it, as far as the percent sign goes; the decimals are those it has. */
export function numberText(value: Decimal, numberFormat: string | undefined): string {
  return numberFormat?.includes('%') ? `${plain(value.times(HUNDRED))}%` : plain(value);
}
