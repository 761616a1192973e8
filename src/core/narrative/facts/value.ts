import { type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { AmountUnit } from '../../quantity/unit';
import { asWritten, carryOut, fractionOf, isGap } from '../../formulas/evaluate/evaluate';
import { isReferable } from '../../formulas/print/excel';
import type { Expression } from '../../formulas/language/expression';
import { scaleOf } from '../../formulas/evaluate/scale';

/** Reports speak of money in one unit (GB/T 15835-2011; rules of the field §10). */
export const MONEY: AmountUnit = '万元';

/**
 * What an expression comes to: amounts in 万元, ratios as fractions of 1. Exact, not rounded. Null when an operand
 * has no value or a divisor is zero.
 */
export function valueOf(expression: Expression): Decimal | null {
  const value = fractionOf(expression, { money: MONEY, lookup: asWritten, exact: true });
  return isGap(value) ? null : carryOut(value).low;
}

/**
 * The expression as a formula may refer to it: operands that are written as not applicable drop out of their sum,
 * and a number that no formula could take from its cell (digits of full width, `0.9‰`) stands as the number itself.
 */
export function referable(expression: Expression): Expression {
  switch (expression.kind) {
    case 'figure':
      return isReferable(expression.figure) ? expression : asConstant(expression.figure, expression);
    case 'constant':
      return expression;
    case 'sum': {
      const kept = expression.terms.filter(
        (term) => term.kind !== 'figure' || term.figure.state === 'number' || term.figure.state === 'blank',
      );
      return { ...expression, terms: kept.map(referable) };
    }
    case 'difference':
      return { ...expression, from: referable(expression.from), minus: referable(expression.minus) };
    case 'product':
      return { ...expression, factors: expression.factors.map(referable) };
    case 'quotient':
      return {
        ...expression,
        dividend: referable(expression.dividend),
        divisor: referable(expression.divisor),
      };
    case 'at-most':
      return { ...expression, value: referable(expression.value), limit: referable(expression.limit) };
  }
}

function asConstant(figure: Figure, otherwise: Expression): Expression {
  if (!isKnown(figure)) return otherwise;
  return { kind: 'constant', value: figure.value.times(scaleOf(figure, MONEY)) };
}
