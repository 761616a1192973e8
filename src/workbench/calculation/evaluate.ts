import type { CellRange } from '../../core/workbook/address';
import { findFunction } from './functions/library';
import { applyBinary, applyUnary, scaled } from './operators';
import type { Expression } from './syntax';
import { NAME, REFERENCE, VALUE, isArea } from './value';
import type { Area, Operand, Scalar } from './value';

/** Where a formula stands and how it reads other cells. */
export interface Surroundings {
  readonly row: number;
  readonly column: number;
  /** The cells of a range; null when there is no such sheet. `sheet` null is the formula's own. */
  read(sheet: string | null, range: CellRange): Area | null;
}

/** The value a formula leaves in its cell: one value, a blank result being 0, a range cut by the cell's own row or column. */
export function evaluateFormula(formula: Expression, at: Surroundings): Exclude<Scalar, null> {
  const result = evaluate(formula, at);
  return (isArea(result) ? intersect(result, at) : result) ?? 0;
}

function evaluate(expression: Expression, at: Surroundings): Operand {
  switch (expression.type) {
    case 'constant':
      return expression.value;
    case 'missing':
      return null;
    case 'name':
      return NAME;
    case 'array':
      return { rows: expression.rows, origin: null };
    case 'reference':
      return at.read(expression.sheet, expression.range) ?? REFERENCE;
    case 'percent':
      return applyUnary(oneCell(evaluate(expression.operand, at)), (value) => scaled(value, (n) => n / 100));
    case 'unary': {
      const operand = oneCell(evaluate(expression.operand, at));
      return expression.operator === '+' ? operand : applyUnary(operand, (value) => scaled(value, (n) => -n));
    }
    case 'binary': {
      const left = oneCell(evaluate(expression.left, at));
      return applyBinary(expression.operator, left, oneCell(evaluate(expression.right, at)));
    }
    case 'call':
      return call(expression.name, expression.args, at);
  }
}

function call(name: string, args: readonly Expression[], at: Surroundings): Operand {
  if (args.length === 0 && name === 'ROW') return at.row + 1;
  if (args.length === 0 && name === 'COLUMN') return at.column + 1;
  const apply = findFunction(name);
  if (!apply) return NAME;
  try {
    return apply(args.map((argument) => evaluate(argument, at)));
  } catch {
    return VALUE;
  }
}

/** A range of one cell is its cell where an operator asks for a value. */
function oneCell(operand: Operand): Operand {
  const single = isArea(operand) && operand.rows.length === 1 && operand.rows[0]?.length === 1;
  return single ? (operand.rows[0]?.[0] ?? null) : operand;
}

/** Implicit intersection (隐式交集): of a column the cell in the formula's row, of a row that in its column. */
function intersect(area: Area, at: Surroundings): Scalar {
  const { rows, origin } = area;
  const width = rows[0]?.length ?? 0;
  if (!origin || (rows.length === 1 && width === 1)) return rows[0]?.[0] ?? null;
  const value =
    width === 1
      ? rows[at.row - origin.row]?.[0]
      : rows.length === 1
        ? rows[0]?.[at.column - origin.column]
        : undefined;
  return value === undefined ? VALUE : value;
}
