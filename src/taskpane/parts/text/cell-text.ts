import type { PlannedFormula } from '../../../core/fill/planned';
import { decimal, fromDouble, HUNDRED, plain, type Decimal } from '../../../core/quantity/decimal';
import type { CellEdit } from '../../../core/workbook/edit';
import { isCellError, type Cell } from '../../../core/workbook/snapshot';

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
  if (!cell) return '';
  const { row, column, value, numberFormat } = cell;
  return cellText({ row, column, value, ...(numberFormat === undefined ? {} : { numberFormat }) });
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

/** What a planned formula will show in its cell. A formula with a text result is shown as it is. */
export function plannedText({ value, edit }: PlannedFormula, cell: Cell | undefined): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  const format = 'numberFormat' in edit ? edit.numberFormat : undefined;
  return numberText(decimal(value), format ?? cell?.numberFormat);
}
