import type { CellError } from '../../core/workbook/snapshot';
import type { BinaryOperator } from './syntax';
import { DIVISION, NOT_AVAILABLE, finite, isArea, isError, toNumber, toText } from './value';
import type { Operand, Scalar } from './value';

/** Applies an operator; with a range on either side it works cell by cell, as in SUMPRODUCT((A1:A9="甲")*B1:B9). */
export function applyBinary(operator: BinaryOperator, left: Operand, right: Operand): Operand {
  if (!isArea(left) && !isArea(right)) return binary(operator, left, right);
  const rows = Math.max(height(left), height(right));
  const columns = Math.max(width(left), width(right));
  return {
    origin: null,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        binary(operator, pick(left, row, column), pick(right, row, column)),
      ),
    ),
  };
}

/** Applies a function of one value to a value or to each cell of a range. */
export function applyUnary(operand: Operand, apply: (value: Scalar) => Scalar): Operand {
  return isArea(operand) ? { origin: null, rows: operand.rows.map((row) => row.map(apply)) } : apply(operand);
}

/** Minus and percent: a number times a factor. */
export function scaled(value: Scalar, factor: (number: number) => number): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : finite(factor(number));
}

/**
 * Excel's order of values: numbers before text before booleans, text without regard to case, numbers by their
 * 15 significant digits, a blank as 0, "" or FALSE beside the other. Negative, zero or positive.
 */
export function compare(left: Exclude<Scalar, CellError>, right: Exclude<Scalar, CellError>): number {
  const a = left ?? blankBeside(right);
  const b = right ?? blankBeside(left);
  if (typeof a === 'number' && typeof b === 'number') {
    return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
  }
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return rank(a) - rank(b) || Number(a) - Number(b);
}

function binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&': {
      const joined = [toText(left), toText(right)];
      return joined.find(isError) ?? joined.join('');
    }
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(
  operator: '+' | '-' | '*' | '/' | '^',
  left: number | CellError,
  right: number | CellError,
): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '+':
      return snapToZero(left + right, left);
    case '-':
      return snapToZero(left - right, left);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? DIVISION : finite(left / right);
    case '^':
      return left === 0 && right < 0 ? DIVISION : finite(left ** right);
  }
}

/** Excel shows a sum that vanishes but for binary noise as 0, so that 0.3-0.1-0.2 is 0. */
export function snapToZero(sum: number, operand: number): Scalar {
  return Math.abs(sum) < Math.abs(operand) * 1e-15 ? 0 : finite(sum);
}

function pick(operand: Operand, row: number, column: number): Scalar {
  if (!isArea(operand)) return operand;
  const line = operand.rows.length === 1 ? operand.rows[0] : operand.rows[row];
  if (!line) return NOT_AVAILABLE;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? NOT_AVAILABLE : value;
}

function height(operand: Operand): number {
  return isArea(operand) ? operand.rows.length : 1;
}

function width(operand: Operand): number {
  return isArea(operand) ? (operand.rows[0]?.length ?? 0) : 1;
}

function blankBeside(other: Exclude<Scalar, CellError>): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
