import { ZERO } from '../../../quantity/decimal';
import type { Expression } from '../../../formulas/language/expression';

/** The smallest of the values (最小值); they are not empty. */
export function leastOf(values: readonly Expression[]): Expression {
  const [first, second] = values;
  if (!first || !second) return first ?? NOTHING;
  // Halved again and again, since Excel nests functions only 64 deep.
  const middle = Math.ceil(values.length / 2);
  return {
    kind: 'at-most',
    value: leastOf(values.slice(0, middle)),
    limit: leastOf(values.slice(middle)),
  };
}

/** The greatest of the values (最大值): what lies as far above zero as the smallest of their opposites below it. */
export function greatestOf(values: readonly Expression[]): Expression {
  const opposite = (value: Expression): Expression => ({ kind: 'difference', from: NOTHING, minus: value });
  return opposite(leastOf(values.map(opposite)));
}

const NOTHING: Expression = { kind: 'constant', value: ZERO };
