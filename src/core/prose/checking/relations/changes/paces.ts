import { decimal, HUNDRED } from '../../../../quantity/decimal';
import { divideIntervals, exactly, scaleInterval, type Interval } from '../../../../quantity/interval';
import { MONTHS } from '../../../../words/lexicon/reports/dates';
import type { Claim } from '../../../discourse/item';
import type { Pace } from '../../../discourse/comparisons/paces';
import { finestDigits, holds, type Linear } from '../../form';
import { plus, signed } from '../../forms';
import { turnedBetween, type TurnedWord } from './directions';
import type { Relation } from '../../relation';

/**
 * 快于序时进度: how far a completion is ahead of the months of the year that are over. Silent where it fits another month: then
 * the words meant that one.
 */
export function relatePaces(paces: readonly Pace<Claim>[]): readonly Relation[] {
  return paces.flatMap((pace): readonly Relation[] => {
    const readings = readingsOf(pace, pace.months);
    const others = Array.from({ length: MONTHS }, (_, at) => at + 1).filter((month) => month !== pace.months);
    const isOfAnother = !readings.some(fits) && others.some((month) => readingsOf(pace, month).some(fits));
    return isOfAnother || turnedIn(readings) ? [] : [{ kind: 'difference', grounds: 'implied', readings }];
  });
}

/** Points that are said to be ahead of the year where they are behind it. */
export function turnedPaces(paces: readonly Pace<Claim>[]): readonly TurnedWord[] {
  return paces.flatMap((pace) => turnedIn(readingsOf(pace, pace.months)) ?? []);
}

function turnedIn(readings: readonly Linear[]): TurnedWord | null {
  return readings.some(fits) ? null : (readings.flatMap((form) => turnedBetween(form) ?? [])[0] ?? null);
}

function fits(form: Linear): boolean {
  return holds(form, finestDigits) ?? false;
}

function readingsOf({ current, points }: Pace<Claim>, months: number): readonly Linear[] {
  return sharesOver(months).map((share): Linear => ({
    kind: 'linear',
    result: signed(points),
    terms: [plus(current)],
    known: {
      interval: { low: share.high.times('-1'), high: share.low.times('-1') },
      written: ` - ${months}个月 ÷ ${MONTHS}个月 × 100%`,
    },
  }));
}

/** Offices round the part of the year that is over before they take it off (decimals). */
const ROUNDED_TO = [2, 1, 0];

/** The part of the year that is over, in percent: as it is, and as it may have been rounded. */
function sharesOver(months: number): readonly Interval[] {
  const part = divideIntervals(exactly(decimal(String(months))), exactly(decimal(String(MONTHS))));
  if (!part) return [];
  const exact = scaleInterval(part, HUNDRED);
  return [exact, ...ROUNDED_TO.map((decimals) => exactly(exact.low.round(decimals)))];
}
