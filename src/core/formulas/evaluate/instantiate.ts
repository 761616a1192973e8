import { ZERO } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import { operandsOf, withOperands, type Expression } from '../language/expression';
import type { Formula, Term } from '../formula';

/** What a term is at a place; null where the place does not have it. */
export type Resolve = (term: Term) => Expression | null;

/** The formula over the figures of one place; null where the place lacks one of its terms. */
export function instantiate(formula: Formula, resolve: Resolve): Expression | null {
  const at = (operand: Formula): Expression | null => instantiate(operand, resolve);
  switch (formula.kind) {
    case 'constant':
    case 'sum':
    case 'difference':
    case 'product':
    case 'quotient':
    case 'at-most':
      return withOperands(formula, at);
    case 'first-of':
      return firstFilled(formula.ways, at);
    case 'sum-of-present': {
      const terms = formula.terms.flatMap((term) => termsOf(at(term)));
      if (terms.length < formula.least) return null;
      return formula.strict ? { kind: 'sum', terms } : { kind: 'sum', terms, blanks: 'zero' };
    }
    case 'less-cut': {
      const from = at(formula.from);
      const cut = from && at(formula.cut);
      if (!from || !cut) return null;
      const isNegative = numberOf(cut)?.value.lt(ZERO) ?? false;
      return isNegative
        ? { kind: 'sum', terms: [from, cut], blanks: 'zero' }
        : { kind: 'difference', from, minus: cut };
    }
    case 'signed-as': {
      const value = at(formula.value);
      const ratio = at(formula.ratio);
      const isBare =
        value &&
        ratio &&
        numberOf(ratio)?.value.gt(ZERO) === true &&
        numberOf(value)?.value.lt(ZERO) === true;
      return isBare ? { kind: 'difference', from: { kind: 'constant', value: ZERO }, minus: value } : value;
    }
    default:
      return resolve(formula);
  }
}

/** The first way that the place has, and has filled in where one of them is. */
function firstFilled(
  ways: readonly Formula[],
  at: (formula: Formula) => Expression | null,
): Expression | null {
  let fallback: Expression | null = null;
  for (const way of ways) {
    const expression = at(way);
    if (expression && isFilled(expression)) return expression;
    fallback ??= expression;
  }
  return fallback;
}

/** Whether the figures that it needs are there; of a sum in which blanks are nothing, one is enough. */
function isFilled(expression: Expression): boolean {
  if (expression.kind === 'figure') return isKnown(expression.figure);
  const own = operandsOf(expression);
  if (own.length === 0) return true;
  return expression.kind === 'sum' && expression.blanks === 'zero' ? own.some(isFilled) : own.every(isFilled);
}

function numberOf(expression: Expression): KnownFigure | null {
  return expression.kind === 'figure' && isKnown(expression.figure) ? expression.figure : null;
}

/** What an operand adds to a sum: a sum its own terms. */
function termsOf(expression: Expression | null): readonly Expression[] {
  return expression?.kind === 'sum' ? expression.terms : expression ? [expression] : [];
}
