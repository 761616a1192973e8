import { decimal, ZERO, type Decimal } from '../../quantity/decimal';

/** What a cell or a formula comes to: a number, words, a truth, '' for nothing; null where it cannot be computed. */
export type Result = Decimal | string | boolean | null;

/** A value, or the values of a range. */
export type Operand = Result | { readonly cells: readonly Result[] };

/** The value of a single cell; a range has none here. */
export function single(operand: Operand): Result {
  return operand !== null && typeof operand === 'object' && 'cells' in operand ? null : operand;
}

/** A number, an empty cell as zero, a truth as 1 or 0; null for words. */
export function numberOf(operand: Operand): Decimal | null {
  const value = single(operand);
  if (value === '' || value === false) return ZERO;
  if (value === true) return decimal('1');
  return typeof value === 'object' ? value : /^-?\d+(?:\.\d+)?$/.test(value) ? decimal(value) : null;
}
