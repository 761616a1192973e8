import type { Message } from '../../messages/message';
import { decimalsOf, ONE, roundHalfUp, truncate, ZERO, type Decimal } from '../../quantity/decimal';
import { intervalOf, isKnown, type Figure } from '../../quantity/figure';
import {
  addIntervals,
  divideIntervals,
  exactly,
  meet,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from '../../quantity/interval';
import type { AmountUnit } from '../../quantity/unit';
import type { Expression } from '../language/expression';
import type { BoundRelation, Verdict } from '../model';
import { moneyUnitOf, resultScaleOf, scaleOf } from './scale';

/** How a figure is looked up: as it stands, or as a supposed correction has it. */
export type Lookup = (figure: Figure) => Figure;

export const asWritten: Lookup = (figure) => figure;

/** A quotient that is not carried out, so that comparing needs no division: top ÷ bottom (bottom null is 1). */
export interface Fraction {
  readonly top: Interval;
  readonly bottom: Interval | null;
}

/** Why an expression has no value. */
export type Gap =
  | { readonly kind: 'unknown'; readonly figure: Figure }
  | { readonly kind: 'zero-over-zero' }
  | { readonly kind: 'division-by-zero' };

/** Reads figures as intervals (checking) or as exactly what is written (the expected value). */
export interface Reading {
  readonly money: AmountUnit | null;
  readonly lookup: Lookup;
  readonly exact: boolean;
}

export function isGap(value: Fraction | Gap): value is Gap {
  return 'kind' in value;
}

/** The figure in the relation's terms, or null when it has no value. */
export function intervalIn(figure: Figure, reading: Reading): Interval | null {
  const seen = reading.lookup(figure);
  if (!isKnown(seen)) return null;
  const interval = reading.exact ? exactly(seen.value) : intervalOf(seen);
  const scale = scaleOf(seen, reading.money);
  return scale === ONE ? interval : scaleInterval(interval, scale);
}

/**
 * The value of an expression as a fraction of intervals. A figure that would stand in it twice, as last year's
 * does in (本年−上年)÷上年, is met once, so that the interval is no wider than the figures allow.
 */
export function fractionOf(expression: Expression, reading: Reading): Fraction | Gap {
  switch (expression.kind) {
    case 'figure': {
      const interval = intervalIn(expression.figure, reading);
      return interval ? { top: interval, bottom: null } : { kind: 'unknown', figure: expression.figure };
    }
    case 'constant':
      return { top: exactly(expression.value), bottom: null };
    case 'sum':
      return sumFraction(expression.terms, expression.blanks === 'zero', reading);
    case 'difference': {
      const from = fractionOf(expression.from, reading);
      if (isGap(from)) return from;
      const minus = fractionOf(expression.minus, reading);
      return isGap(minus) ? minus : combine(from, minus, subtractIntervals);
    }
    case 'product': {
      let product: Fraction = { top: exactly(ONE), bottom: null };
      for (const factor of expression.factors) {
        const value = fractionOf(factor, reading);
        if (isGap(value)) return value;
        product = {
          top: product.top.low === ONE ? value.top : multiplyIntervals(product.top, value.top),
          bottom: times(product.bottom, value.bottom),
        };
      }
      return product;
    }
    case 'quotient': {
      const changed = changeOver(expression);
      if (changed) return lessOne(fractionOf(changed, reading));
      const dividend = fractionOf(expression.dividend, reading);
      if (isGap(dividend) && !isNothing(dividend, reading)) return dividend;
      const divisor = fractionOf(expression.divisor, reading);
      if (isGap(divisor)) return divisor;
      if (isGap(dividend)) return isZero(divisor.top) ? { kind: 'zero-over-zero' } : dividend;
      if (divisor.top.low.lte(ZERO) && divisor.top.high.gte(ZERO)) {
        return touchesZero(dividend.top) ? { kind: 'zero-over-zero' } : { kind: 'division-by-zero' };
      }
      return {
        top: divisor.bottom ? multiplyIntervals(dividend.top, divisor.bottom) : dividend.top,
        bottom: times(dividend.bottom, divisor.top),
      };
    }
    case 'at-most': {
      const value = fractionOf(expression.value, reading);
      if (isGap(value)) return value;
      const limit = fractionOf(expression.limit, reading);
      if (isGap(limit)) return limit;
      return within(value, limit) ? value : { top: smaller(carryOut(value), carryOut(limit)), bottom: null };
    }
  }
}

/** c ÷ (a − c) as a ÷ c, which is one more than its inverse; null for any other quotient. */
export function partOverRest(expression: Expression & { kind: 'quotient' }): Expression | null {
  const { dividend, divisor } = expression;
  if (divisor.kind !== 'difference' || dividend.kind !== 'figure' || divisor.minus.kind !== 'figure')
    return null;
  return divisor.minus.figure === dividend.figure
    ? { kind: 'quotient', dividend: divisor.from, divisor: dividend }
    : null;
}

/** (a − b) ÷ b as a ÷ b, which is one more; null for any other quotient. */
export function changeOver(expression: Expression & { kind: 'quotient' }): Expression | null {
  const { dividend, divisor } = expression;
  if (dividend.kind !== 'difference') return null;
  const { from, minus } = dividend;
  const isBase =
    minus === divisor ||
    (minus.kind === 'figure' && divisor.kind === 'figure' && minus.figure === divisor.figure);
  return isBase ? { kind: 'quotient', dividend: from, divisor } : null;
}

function lessOne(quotient: Fraction | Gap): Fraction | Gap {
  if (isGap(quotient)) return quotient;
  const one = { top: exactly(ONE), bottom: null };
  return combine(quotient, one, subtractIntervals);
}

function sumFraction(terms: readonly Expression[], blanksAreZero: boolean, reading: Reading): Fraction | Gap {
  let sum: Fraction | null = null;
  let gap: Gap | null = null;
  for (const term of terms) {
    const value = fractionOf(term, reading);
    if (isGap(value)) {
      const blank = value.kind === 'unknown' && isAbsent(reading.lookup(value.figure));
      if (!blanksAreZero || !blank) return value;
      gap = value;
    } else {
      sum = sum === null ? value : combine(sum, value, addIntervals);
    }
  }
  return sum ?? gap ?? { top: exactly(ZERO), bottom: null };
}

/** Whether the cell is empty or says that nothing belongs there. */
export function isAbsent(figure: Figure): boolean {
  return figure.state === 'blank' || figure.state === 'not-applicable';
}

function combine(a: Fraction, b: Fraction, how: (a: Interval, b: Interval) => Interval): Fraction {
  if (a.bottom === b.bottom) return { top: how(a.top, b.top), bottom: a.bottom };
  const left = b.bottom ? multiplyIntervals(a.top, b.bottom) : a.top;
  const right = a.bottom ? multiplyIntervals(b.top, a.bottom) : b.top;
  return { top: how(left, right), bottom: times(a.bottom, b.bottom) };
}

function times(a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return a ?? b;
  return multiplyIntervals(a, b);
}

/** Whether a value is missing because nothing was entered: over a base of zero that is nought over nought. */
function isNothing(gap: Gap, { lookup }: Reading): boolean {
  return gap.kind === 'unknown' && isAbsent(lookup(gap.figure));
}

function isZero({ low, high }: Interval): boolean {
  return low.eq(ZERO) && high.eq(ZERO);
}

function touchesZero(interval: Interval): boolean {
  return interval.low.lte(ZERO) && interval.high.gte(ZERO);
}

/** Carries the division out. */
export function carryOut(fraction: Fraction): Interval {
  if (fraction.bottom === null) return fraction.top;
  const quotient = divideIntervals(fraction.top, fraction.bottom);
  if (quotient === null) throw new Error('a divisor that may be zero was let through');
  return quotient;
}

/** Whether all that the value may be is at most all that the limit may be; told without dividing, or not at all. */
function within(value: Fraction, limit: Fraction): boolean {
  if (limit.bottom !== null || limit.top.low.lt(ZERO)) return false;
  if (value.bottom === null) return value.top.high.lte(limit.top.low);
  return value.bottom.low.gt(ZERO) && value.top.high.lte(value.bottom.low.times(limit.top.low));
}

function smaller(a: Interval, b: Interval): Interval {
  return { low: a.low.lt(b.low) ? a.low : b.low, high: a.high.lt(b.high) ? a.high : b.high };
}

/**
 * Whether the relation holds, with figures read through `lookup`. Never throws on blank, text or error cells. What
 * holds with the figures as written needs no look at what they may stand for, and most relations do.
 */
export function evaluate(relation: BoundRelation, lookup: Lookup = asWritten): Verdict {
  const seen = resultIn(relation, lookup);
  if (!isKnown(seen)) return undetermined(relation.result, lookup);
  const money = moneyUnitOf(relation);
  const point = fractionOf(relation.expression, { money, lookup, exact: true });
  if (isGap(point)) return gapVerdict(point, lookup);
  const scale = resultScaleOf(relation, money);
  if (equals(scaleInterval(exactly(seen.value), scale), point)) return HOLDS;
  const result = scaleInterval(intervalOf(seen), scale);
  if (fits(relation, result, point)) return HOLDS;
  const range = fractionOf(relation.expression, { money, lookup, exact: false });
  if (isGap(range)) return gapVerdict(range, lookup);
  if (fits(relation, result, range)) return { state: 'rounding' };
  return { state: coarser(relation, lookup) ?? 'violated' };
}

const HOLDS: Verdict = { state: 'holds' };

/** Whether a sum comes to the very figure written, so that nothing need be known of rounding. */
function equals(result: Interval, { top, bottom }: Fraction): boolean {
  return bottom === null && result.low.eq(top.low);
}

/** Whether some values of both sides satisfy the relation; compared without dividing. */
function fits({ comparison }: BoundRelation, result: Interval, { top, bottom }: Fraction): boolean {
  const scaled = bottom ? multiplyIntervals(result, bottom) : result;
  if (comparison !== 'at-least') return meet(scaled, top);
  const isPositive = bottom === null || bottom.low.gt(ZERO);
  return isPositive ? scaled.high.gte(top.low) : scaled.low.lte(top.high);
}

/** The relation's result as `lookup` has it; a demand of the field stays what it is. */
export function resultIn(relation: BoundRelation, lookup: Lookup): Figure {
  return relation.demand ? relation.result : lookup(relation.result);
}

/**
 * How a ratio or product that does not fit may still have come about: rounded to fewer digits than its column has
 * (8.62 → 9), or cut off instead of rounded (15.56 → 15). Null when neither. A figure that repeats another one (元 as
 * 万元) has as many digits as its column; one digit less is a mistake.
 */
function coarser(relation: BoundRelation, lookup: Lookup): 'rounding' | 'truncated' | null {
  const { kind } = relation.expression;
  if (kind === 'sum' || kind === 'difference') return null;
  const result = resultIn(relation, lookup);
  if (!isKnown(result) || result.decimals === null || result.value.eq(ZERO)) return null;
  const exact = expectedOf(relation, lookup);
  if (exact === null) return null;
  const own = kind === 'figure' ? result.decimals : decimalsOf(result.value);
  const digits = Math.min(own, result.decimals);
  if (roundHalfUp(exact, digits).eq(result.value)) return 'rounding';
  return truncate(exact, digits).eq(result.value) ? 'truncated' : null;
}

/**
 * What the result should be, in the result's own unit and not rounded: 54.3133… for 45.08 ÷ 83 in percent.
 * Null when an operand is missing or a divisor is zero.
 */
export function expectedOf(relation: BoundRelation, lookup: Lookup = asWritten): Decimal | null {
  const money = moneyUnitOf(relation);
  const value = fractionOf(relation.expression, { money, lookup, exact: true });
  return isGap(value) ? null : carryOut(value).low.div(resultScaleOf(relation, money));
}

/** Whether what the result should be is known and at least `limit`, in the result's own unit; told without dividing. */
export function reaches(relation: BoundRelation, limit: Decimal): boolean {
  const money = moneyUnitOf(relation);
  const value = fractionOf(relation.expression, { money, lookup: asWritten, exact: true });
  if (isGap(value)) return false;
  const wanted = limit.times(resultScaleOf(relation, money));
  const { top, bottom } = value;
  if (bottom === null) return top.low.gte(wanted);
  return bottom.low.gt(ZERO) ? top.low.gte(wanted.times(bottom.low)) : carryOut(value).low.gte(wanted);
}

function gapVerdict(gap: Gap, lookup: Lookup): Verdict {
  if (gap.kind === 'unknown') return undetermined(gap.figure, lookup);
  return { state: 'undetermined', reason: { id: `relation/${gap.kind}`, data: {} } };
}

function undetermined(figure: Figure, lookup: Lookup): Verdict {
  const { state, cell, written } = lookup(figure);
  const reason: Message =
    state === 'blank' || state === 'number'
      ? { id: 'relation/blank', data: { cell } }
      : { id: 'relation/not-a-number', data: { cell, written } };
  return { state: 'undetermined', reason };
}
