import type { Decimal } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';

/**
 * The operations of a formula, over whatever its operands are: figures where it is bound to a table, the quantities of
 * the field where it is declared.
 *
 * A sum with `blanks: 'zero'` takes empty and not-applicable terms as nothing as long as one term is known, the
 * way a funding column leaves unused sources empty; elsewhere an empty operand leaves the result undetermined.
 * `at-most` is the smaller of the two.
 */
export type Operation<Operand> =
  Constant | Sum<Operand> | Difference<Operand> | Product<Operand> | Quotient<Operand> | AtMost<Operand>;

export interface Constant {
  readonly kind: 'constant';
  readonly value: Decimal;
}

export interface Sum<Operand> {
  readonly kind: 'sum';
  readonly terms: readonly Operand[];
  readonly blanks?: 'zero';
}

export interface Difference<Operand> {
  readonly kind: 'difference';
  readonly from: Operand;
  readonly minus: Operand;
}

export interface Product<Operand> {
  readonly kind: 'product';
  readonly factors: readonly Operand[];
}

export interface Quotient<Operand> {
  readonly kind: 'quotient';
  readonly dividend: Operand;
  readonly divisor: Operand;
}

export interface AtMost<Operand> {
  readonly kind: 'at-most';
  readonly value: Operand;
  readonly limit: Operand;
}

/**
 * A formula over figures. Its one tree is read three ways: evaluated over intervals (checking), printed as an
 * Excel formula (filling) and printed with its numbers (evidence and sentences).
 */
export type Expression =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | Constant
  | Sum<Expression>
  | Difference<Expression>
  | Product<Expression>
  | Quotient<Expression>
  | AtMost<Expression>;

export function figureOf(figure: Figure): Expression {
  return { kind: 'figure', figure };
}

/** A sum in which empty terms count as nothing. */
export function sumOfPresent(figures: readonly Figure[]): Expression {
  return { kind: 'sum', terms: figures.map(figureOf), blanks: 'zero' };
}

/** The operands directly below an expression. */
export function operandsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'figure' ? [] : operands(expression);
}

/** The operands of an operation, in reading order. */
export function operands<Operand>(operation: Operation<Operand>): readonly Operand[] {
  switch (operation.kind) {
    case 'constant':
      return [];
    case 'sum':
      return operation.terms;
    case 'difference':
      return [operation.from, operation.minus];
    case 'product':
      return operation.factors;
    case 'quotient':
      return [operation.dividend, operation.divisor];
    case 'at-most':
      return [operation.value, operation.limit];
  }
}

/** The operation over other operands; null where one of them gives none. */
export function withOperands<From, To>(
  operation: Operation<From>,
  replace: (operand: From) => To | null,
): Operation<To> | null {
  const found: To[] = [];
  for (const operand of operands(operation)) {
    const replaced = replace(operand);
    if (replaced === null) return null;
    found.push(replaced);
  }
  const [first, second] = found;
  switch (operation.kind) {
    case 'constant':
      return operation;
    case 'sum':
      return { ...operation, terms: found };
    case 'product':
      return { ...operation, factors: found };
    case 'difference':
      return first && second ? { kind: 'difference', from: first, minus: second } : null;
    case 'quotient':
      return first && second ? { kind: 'quotient', dividend: first, divisor: second } : null;
    case 'at-most':
      return first && second ? { kind: 'at-most', value: first, limit: second } : null;
  }
}

/** Every figure of the expression, in reading order; one that stands in it twice comes twice. */
export function figuresIn(expression: Expression): readonly Figure[] {
  const found: Figure[] = [];
  collect(expression, found);
  return found;
}

function collect(expression: Expression, into: Figure[]): void {
  if (expression.kind === 'figure') into.push(expression.figure);
  else for (const operand of operandsOf(expression)) collect(operand, into);
}

/** The expression with its figures replaced; the same object where nothing changes. `replace` gives null to keep one. */
export function mapFigures(
  expression: Expression,
  replace: (figure: Figure) => Expression | null,
): Expression {
  if (expression.kind === 'figure') return replace(expression.figure) ?? expression;
  const before = operands(expression);
  const mapped = withOperands(expression, (operand) => mapFigures(operand, replace));
  const isSame = mapped === null || operands(mapped).every((operand, at) => operand === before[at]);
  return isSame ? expression : mapped;
}
