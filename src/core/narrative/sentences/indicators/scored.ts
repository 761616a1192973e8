import { ZERO } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import { figureOf, type Expression } from '../../../formulas/language/expression';
import type { Indicator } from '../../../tables/model';
import { sign, type Condition } from '../../wording/conditions';

/** An indicator whose weight and score are both known. */
export interface Scored {
  readonly indicator: Indicator;
  readonly weight: Expression;
  readonly score: Expression;
}

export function scoredOf(indicator: Indicator): readonly Scored[] {
  const { weight, score } = indicator;
  return weight && score && isKnown(weight) && isKnown(score)
    ? [{ indicator, weight: figureOf(weight), score: figureOf(score) }]
    : [];
}

/** weight − score. */
export function lostBy({ weight, score }: Pick<Scored, 'weight' | 'score'>): Expression {
  return { kind: 'difference', from: weight, minus: score };
}

/** The points that indicators lost against their weights, all together; a score above its weight makes up for none. */
export function lostPointsOf(scored: readonly Pick<Scored, 'weight' | 'score'>[]): Expression {
  const none: Expression = { kind: 'constant', value: ZERO };
  const terms = scored.map(({ weight, score }): Expression => ({
    kind: 'at-most',
    value: { kind: 'difference', from: score, minus: weight },
    limit: none,
  }));
  return { kind: 'difference', from: none, minus: { kind: 'sum', terms } };
}

/** While the score is its weight. */
export function isFull(one: Pick<Scored, 'weight' | 'score'>): Condition {
  return sign(lostBy(one), 2, '0');
}
