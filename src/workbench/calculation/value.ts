import { parseValue } from 'numfmt';
import type { CellError, CellValue } from '../../core/workbook/snapshot';

/** A single value in a calculation; null is a blank cell or an argument left out. */
export type Scalar = CellValue | null;

/** A rectangle of values. `origin` is its 0-based place when it was read from cells, null when computed. */
export interface Area {
  readonly rows: readonly (readonly Scalar[])[];
  readonly origin: { readonly row: number; readonly column: number } | null;
}

/** What an expression gives. */
export type Operand = Scalar | Area;

export const DIVISION: CellError = { error: '#DIV/0!' };
export const NOT_AVAILABLE: CellError = { error: '#N/A' };
export const NAME: CellError = { error: '#NAME?' };
export const NUMBER: CellError = { error: '#NUM!' };
export const REFERENCE: CellError = { error: '#REF!' };
export const VALUE: CellError = { error: '#VALUE!' };

export function isArea(operand: Operand): operand is Area {
  return typeof operand === 'object' && operand !== null && 'rows' in operand;
}

export function isError(operand: Operand): operand is CellError {
  return typeof operand === 'object' && operand !== null && 'error' in operand;
}

/** The number in a result, or #NUM! where a double has none (overflow, root of a negative). */
export function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : NUMBER;
}

/** A value as a number: blank is 0, TRUE is 1, text that reads as a number (`12%`, `1,200`, a date) is one. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const parsed = parseValue(value.trim());
  return typeof parsed?.v === 'number' ? parsed.v : VALUE;
}

/** A value as text: a number with at most 15 significant digits, as Excel joins it with `&`. */
export function toText(value: Scalar): string | CellError {
  if (value === null) return '';
  if (typeof value === 'string' || isError(value)) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(Number(value.toPrecision(15))).replace(
    /e([+-])(\d+)$/,
    (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`,
  );
}

/** A value as a condition: any number but 0 is true; text other than TRUE and FALSE is an error. */
export function toCondition(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean' || isError(value)) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : VALUE;
}
