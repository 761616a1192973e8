import type { Decimal } from '../quantity/decimal';
import type { Figure } from '../quantity/figure';

/**
 * A formula over figures. Its one tree is read three ways: evaluated over intervals (checking), printed as an
 * Excel formula (filling) and printed with its numbers (evidence and sentences).
 *
 * A sum with `blanks: 'zero'` takes empty and not-applicable terms as nothing as long as one term is known, the
 * way a funding column leaves unused sources empty; elsewhere an empty operand leaves the result undetermined.
 * `at-most` is the smaller of the two.
 */
export type Expression =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'constant'; readonly value: Decimal }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[]; readonly blanks?: 'zero' }
  | { readonly kind: 'difference'; readonly from: Expression; readonly minus: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'quotient'; readonly dividend: Expression; readonly divisor: Expression }
  | { readonly kind: 'at-most'; readonly value: Expression; readonly limit: Expression };

export function figureOf(figure: Figure): Expression {
  return { kind: 'figure', figure };
}

/** A sum in which empty terms count as nothing. */
export function sumOfPresent(figures: readonly Figure[]): Expression {
  return { kind: 'sum', terms: figures.map(figureOf), blanks: 'zero' };
}

/** The operands directly below an expression. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'figure':
    case 'constant':
      return [];
    case 'sum':
      return expression.terms;
    case 'difference':
      return [expression.from, expression.minus];
    case 'product':
      return expression.factors;
    case 'quotient':
      return [expression.dividend, expression.divisor];
    case 'at-most':
      return [expression.value, expression.limit];
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
