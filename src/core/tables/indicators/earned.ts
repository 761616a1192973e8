import { HUNDRED, ONE, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { Indicator } from '../model';
import { asPercent } from '../amounts/rates';

/** A percentage of each indicator, and what it should come to by the points of the same indicator. */
interface Share {
  readonly of: (indicator: Indicator) => Figure | null;
  readonly expected: (indicator: Indicator) => Decimal | null;
}

const COEFFICIENT: Share = {
  of: ({ coefficient }) => coefficient,
  expected: ({ score, weight }) => percentage(score, weight),
};

const COMPLETION: Share = {
  of: ({ completion }) => completion ?? null,
  expected: ({ actual, target }) => percentage(actual?.figure ?? null, target?.figure ?? null),
};

const WEIGHT_SHARE: Share = {
  of: ({ weightShare }) => weightShare,
  expected: ({ convertedScore, score }) => percentage(convertedScore, score),
};

/**
 * Decides whether plain coefficients (得分系数), rates of completion (完成率) and shares of the weight (权重占比) are percent points or fractions of
 * one, whole column by whole column: 1 is 100 % where the points beside it say so in more rows than they deny it, or
 * where they say nothing and no number is above 1.
 */
export function inPercentPoints(indicators: readonly Indicator[]): readonly Indicator[] {
  const coefficient = holdsFractions(indicators, COEFFICIENT);
  const weightShare = holdsFractions(indicators, WEIGHT_SHARE);
  const completion = holdsFractions(indicators, COMPLETION);
  if (!coefficient && !weightShare && !completion) return indicators;
  return indicators.map((indicator) => ({
    ...indicator,
    coefficient: coefficient ? scaled(indicator.coefficient) : indicator.coefficient,
    weightShare: weightShare ? scaled(indicator.weightShare) : indicator.weightShare,
    ...(completion && indicator.completion ? { completion: percentOf(indicator.completion) } : {}),
  }));
}

function holdsFractions(indicators: readonly Indicator[], { of, expected }: Share): boolean {
  let votes = 0;
  let small = true;
  let found = false;
  for (const indicator of indicators) {
    const figure = of(indicator);
    if (!figure || !isKnown(figure) || !isPlain(figure)) continue;
    found = true;
    if (figure.value.gt(ONE)) small = false;
    const wanted = expected(indicator);
    if (!wanted) continue;
    if (figure.value.eq(wanted)) votes -= 1;
    else if (figure.value.times(HUNDRED).eq(wanted)) votes += 1;
  }
  return found && (votes > 0 || (votes === 0 && small));
}

function scaled(figure: Figure | null): Figure | null {
  return figure && percentOf(figure);
}

function percentOf(figure: Figure): Figure {
  return isPlain(figure) ? asPercent(figure) : figure;
}

function isPlain({ encoding, written }: Figure): boolean {
  return encoding !== 'percent' && !/[%％‰]/.test(written);
}

function percentage(part: Figure | null, whole: Figure | null): Decimal | null {
  if (!part || !whole || !isKnown(part) || !isKnown(whole) || whole.value.eq(ZERO)) return null;
  return part.value.times(HUNDRED).div(whole.value);
}
