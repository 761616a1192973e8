import { decimal, divided, ONE, ZERO, type Decimal } from './decimal';

/**
 * All the values a written figure may stand for (舍入区间): `5.43` stands for [5.425, 5.435].
 * Both ends belong to it, which errs on the side of not accusing.
 */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The interval of a figure known exactly, such as the result of a formula. */
export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

/** Half a unit of the last decimal, for as many decimals as a spreadsheet has digits. */
const HALVES = Array.from({ length: 16 }, (_, decimals) => decimal(`5e-${decimals + 1}`));

/** The interval of a figure rounded to `decimals` decimals: half a unit of the last one to each side. */
export function rounded(value: Decimal, decimals: number): Interval {
  const half = HALVES[decimals] ?? decimal(`5e${-decimals - 1}`);
  return { low: value.minus(half), high: value.plus(half) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  if (a.low === a.high && b.low === b.high) return exactly(a.low.plus(b.low));
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

/** What is left of a sum without one of its terms, or several added up: the sum of the others. */
export function withoutTerm(sum: Interval, term: Interval): Interval {
  return { low: sum.low.minus(term.low), high: sum.high.minus(term.high) };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (a.low === a.high && b.low === b.high) return exactly(a.low.times(b.low));
  if (a.low.gte(ZERO) && b.low.gte(ZERO)) return { low: a.low.times(b.low), high: a.high.times(b.high) };
  return hull([a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)]);
}

/** The quotient, or null when the divisor may be zero and the quotient therefore has no bound. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (b.low.lte(ZERO) && b.high.gte(ZERO)) return null;
  if (a.low === a.high && b.low === b.high) return exactly(divided(a.low, b.low));
  if (a.low.gte(ZERO) && b.low.gt(ZERO)) return { low: divided(a.low, b.high), high: divided(a.high, b.low) };
  return hull([
    divided(a.low, b.low),
    divided(a.low, b.high),
    divided(a.high, b.low),
    divided(a.high, b.high),
  ]);
}

export function scaleInterval(a: Interval, factor: Decimal): Interval {
  if (factor === ONE) return a;
  if (a.low === a.high) return exactly(a.low.times(factor));
  if (factor.gte(ZERO)) return { low: a.low.times(factor), high: a.high.times(factor) };
  return hull([a.low.times(factor), a.high.times(factor)]);
}

/** Whether some value belongs to both. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

function hull(values: readonly [Decimal, ...Decimal[]]): Interval {
  let [low] = values;
  let high = low;
  for (const value of values) {
    if (value.lt(low)) low = value;
    if (value.gt(high)) high = value;
  }
  return { low, high };
}
