import { decimal, roundHalfUp, ZERO, type Decimal } from '../../quantity/decimal';
import type { KnownFigure } from '../../quantity/figure';
import { clamp } from '../execute/award';
import type { Comparison } from './comparison';
import type { ReverseFormula, ScoringProfile } from '../profiles/model';

type Numbers = Extract<Comparison, { kind: 'numbers' }>;

/** What a quantitative indicator scores, exactly, under one formula for exceeded limits. */
export function indicatorScore(numbers: Numbers, weight: Decimal, reverse: ReverseFormula): Decimal {
  const { nature, target, met } = numbers;
  if (met) return weight;
  const actual = numbers.actual.lt(ZERO) ? ZERO : numbers.actual;
  if (nature !== 'negative') {
    return target.lte(ZERO) ? ZERO : clamp(weight.times(actual).div(target), weight);
  }
  if (target.lte(ZERO)) return ZERO;
  const share = reverse === 'ratio' ? target.div(actual) : decimal('2').minus(actual.div(target));
  return clamp(weight.times(share), weight);
}

/** The score by the profile and its calculation: `8676 ÷ 8755 × 15 = 14.86`. */
export interface ExpectedScore {
  readonly score: Decimal;
  readonly evidence: string;
}

/** What the profile expects, to two decimals. */
export function expectedScore(numbers: Numbers, weight: Decimal, profile: ScoringProfile): ExpectedScore {
  const score = roundHalfUp(indicatorScore(numbers, weight, profile.reverse), 2);
  const [target, actual, points] = [numbers.target, numbers.actual, weight].map((value) => value.toFixed());
  if (numbers.met) return { score, evidence: `${actual} / ${target} → ${score.toFixed()}` };
  const formula =
    numbers.nature !== 'negative'
      ? `${actual} ÷ ${target} × ${points}`
      : profile.reverse === 'ratio'
        ? `${target} ÷ ${actual} × ${points}`
        : `(1 − (${actual} − ${target}) ÷ ${target}) × ${points}`;
  return { score, evidence: `${formula} = ${score.toFixed()}` };
}

/** Whether a written score is the expected one, rounded half up to any number of decimals from `coarsest` to two. */
export function agrees(score: KnownFigure, exact: Decimal, coarsest: 0 | 1 = 0): boolean {
  return [coarsest, 1, 2].some((decimals) => score.value.eq(roundHalfUp(exact, decimals)));
}
