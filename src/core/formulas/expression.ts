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

/** The expression with its figures replaced; the same object where nothing changes. `replace` gives null to keep one. */
export function mapFigures(
  expression: Expression,
  replace: (figure: Figure) => Expression | null,
): Expression {
  const map = (operand: Expression): Expression => mapFigures(operand, replace);
  switch (expression.kind) {
    case 'figure':
      return replace(expression.figure) ?? expression;
    case 'constant':
      return expression;
    case 'sum': {
      const terms = expression.terms.map(map);
      return isSame(terms, expression.terms) ? expression : { ...expression, terms };
    }
    case 'product': {
      const factors = expression.factors.map(map);
      return isSame(factors, expression.factors) ? expression : { ...expression, factors };
    }
    case 'difference': {
      const from = map(expression.from);
      const minus = map(expression.minus);
      return isSame([from, minus], operandsOf(expression)) ? expression : { ...expression, from, minus };
    }
    case 'quotient': {
      const dividend = map(expression.dividend);
      const divisor = map(expression.divisor);
      return isSame([dividend, divisor], operandsOf(expression))
        ? expression
        : { ...expression, dividend, divisor };
    }
    case 'at-most': {
      const value = map(expression.value);
      const limit = map(expression.limit);
      return isSame([value, limit], operandsOf(expression)) ? expression : { ...expression, value, limit };
    }
  }
}

function isSame(after: readonly Expression[], before: readonly Expression[]): boolean {
  return after.every((operand, at) => operand === before[at]);
}
