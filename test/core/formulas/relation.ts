import type { Expression } from '../../../src/core/formulas/language/expression';
import type { BoundRelation, RelationDeclaration } from '../../../src/core/formulas/model';
import { decimal } from '../../../src/core/quantity/decimal';
import type { Figure } from '../../../src/core/quantity/figure';
import { parseAddress } from '../../../src/core/workbook/address';
import { figureAt, table } from '../../support/table';

/**
 * A figure in a cell as it is typed: `45.08 万元`, `54.31%`, `—`, `''` for a blank cell, `=A1/B1|0.5 万元` for a formula.
 * Amounts are known to two decimals, all else to those it has.
 */
export function figure(place: string, typed: string): Figure {
  const [entry = '', unit = null] = typed.split(' ');
  const cell = parseAddress(`表!${place}`);
  if (!cell) throw new Error(`no such cell: ${place}`);
  const isPercent = entry.endsWith('%');
  const decimals = unit?.endsWith('元') ? 2 : 0;
  const read = figureAt(
    cell.sheet,
    cell.row,
    cell.column,
    entry === '' ? null : entry,
    isPercent ? '%' : (unit ?? ''),
    decimals,
  );
  return isPercent || unit !== null ? read : { ...read, unit: null };
}

/** An operand: a figure, a constant such as `100`, or an expression. */
type Operand = Expression | Figure | string;

function expressionOf(operand: Operand): Expression {
  if (typeof operand === 'string') return { kind: 'constant', value: decimal(operand) };
  return 'kind' in operand ? operand : { kind: 'figure', figure: operand };
}

export function same(operand: Operand): Expression {
  return expressionOf(operand);
}

export function sum(...terms: readonly Operand[]): Expression {
  return { kind: 'sum', terms: terms.map(expressionOf) };
}

/** A sum in which blank terms are nothing. */
export function sumOfFilled(...terms: readonly Operand[]): Expression {
  return { kind: 'sum', terms: terms.map(expressionOf), blanks: 'zero' };
}

export function difference(from: Operand, minus: Operand): Expression {
  return { kind: 'difference', from: expressionOf(from), minus: expressionOf(minus) };
}

export function product(...factors: readonly Operand[]): Expression {
  return { kind: 'product', factors: factors.map(expressionOf) };
}

export function quotient(dividend: Operand, divisor: Operand): Expression {
  return { kind: 'quotient', dividend: expressionOf(dividend), divisor: expressionOf(divisor) };
}

export function atMost(value: Operand, limit: Operand): Expression {
  return { kind: 'at-most', value: expressionOf(value), limit: expressionOf(limit) };
}

const DECLARATION: RelationDeclaration = {
  rule: 'arithmetic/example',
  title: '示例',
  formula: '',
  equations: [],
  source: ['sheet:itself'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
};

const TABLE = table({ columns: [], rows: [] });

/** A relation as it would be bound to a table: the result should equal the expression. */
export function relation(
  result: Figure,
  expression: Expression,
  more: Partial<BoundRelation> = {},
): BoundRelation {
  return { declaration: DECLARATION, table: TABLE, subject: '示例', result, expression, ...more };
}

/** The same, declared otherwise. */
export function declared(declaration: Partial<RelationDeclaration>): Pick<BoundRelation, 'declaration'> {
  return { declaration: { ...DECLARATION, ...declaration } };
}
