import type { CellRange } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/snapshot';
import { parse } from './generated/formula.js';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as a tree. Whole columns and rows are ranges that reach the sheet's edge. */
export type Expression =
  | { readonly type: 'constant'; readonly value: CellValue }
  | { readonly type: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  /** `sheet` is null for the formula's own sheet. */
  | { readonly type: 'reference'; readonly sheet: string | null; readonly range: CellRange }
  | { readonly type: 'name'; readonly name: string }
  /** An argument left out, as in `IF(A1,,0)`. */
  | { readonly type: 'missing' }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: 'percent'; readonly operand: Expression }
  | { readonly type: 'unary'; readonly operator: '+' | '-'; readonly operand: Expression }
  | {
      readonly type: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Reference = Extract<Expression, { type: 'reference' }>;

/** Reads a formula with its leading `=`; null when it is none, or uses what this calculation does not know. */
export function parseFormula(formula: string): Expression | null {
  try {
    return parse(formula) as Expression;
  } catch {
    return null;
  }
}

/** Every reference in the formula, in the order of writing. */
export function referencesOf(expression: Expression): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (part: Expression): void => {
    if (part.type === 'reference') found.push(part);
    else if (part.type === 'call') part.args.forEach(visit);
    else if (part.type === 'percent' || part.type === 'unary') visit(part.operand);
    else if (part.type === 'binary') {
      visit(part.left);
      visit(part.right);
    }
  };
  visit(expression);
  return found;
}
