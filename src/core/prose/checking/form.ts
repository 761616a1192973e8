import { decimal, HUNDRED, ONE, ZERO, type Decimal } from '../../quantity/decimal';
import {
  addIntervals,
  divideIntervals,
  exactly,
  meet,
  multiplyIntervals,
  rounded,
  scaleInterval,
  subtractIntervals,
  withoutTerm,
  type Interval,
} from '../../quantity/interval';
import type { Claim } from '../discourse/item';

/** A term of a sum with its sign. */
export interface Term {
  readonly claim: Claim;
  readonly sign: 1 | -1;
}

/** result = Σ sign · term (合计、差额、重述). */
export interface Linear {
  readonly kind: 'linear';
  readonly result: Term;
  readonly terms: readonly Term[];
  /** What is added beside the terms and printed nowhere (the part of the year that is over). */
  readonly known?: Known;
  /** One amount printed twice to the same digit: nothing is rounded between them. */
  readonly exact?: boolean;
}

/** An amount that no claim states, with how the calculation shows it. */
export interface Known {
  readonly interval: Interval;
  readonly written: string;
}

/**
 * result = numerator ÷ the sum of the denominators × scale: a hundred for a percentage (占比、完成率), one for an average (人均). Of
 * a row of parts the numerator is one of them.
 */
export interface Quotient {
  readonly kind: 'quotient';
  readonly result: Claim;
  readonly numerator: Claim;
  readonly denominators: readonly Claim[];
  readonly scale: Decimal;
}

/** rate % = change ÷ (current − sign · change): the growth over the base that the change leaves (增减率). */
export interface Growth {
  readonly kind: 'growth';
  readonly result: Claim;
  readonly change: Claim;
  readonly current: Claim;
  readonly sign: 1 | -1;
}

/** rate % = sign · (current ÷ prior − 1). */
export interface GrowthFrom {
  readonly kind: 'growth-from';
  readonly result: Claim;
  readonly current: Claim;
  readonly prior: Claim;
  readonly sign: 1 | -1;
}

/** An amount of a whole with the rate that is told of it. */
export interface Rated {
  readonly amount: Claim;
  readonly rate: Claim;
}

/**
 * Growth: whole ÷ (1 ± rate %) = Σ part ÷ (1 ± rate %); completion: whole ÷ rate % = Σ part ÷ rate %. What the parts
 * started from, or were planned to be, makes up the same of the whole, though the text prints neither (基数相加).
 */
export interface Weighted {
  readonly kind: 'weighted';
  readonly of: 'growth' | 'completion';
  readonly whole: Rated;
  readonly parts: readonly Rated[];
}

/** What must agree between claims of a text, in base units (元, percent). */
export type Form = Linear | Quotient | Growth | GrowthFrom | Weighted;

/** The claims of a form, the stated result first. */
export function claimsOf(form: Form): readonly Claim[] {
  switch (form.kind) {
    case 'linear':
      return [form.result.claim, ...form.terms.map(({ claim }) => claim)];
    case 'quotient':
      return [...new Set([form.result, form.numerator, ...form.denominators])];
    case 'growth':
      return [form.result, form.change, form.current];
    case 'growth-from':
      return [form.result, form.current, form.prior];
    case 'weighted':
      return [form.whole, ...form.parts].flatMap(({ amount, rate }) => [rate, amount]);
  }
}

/** The claim that states the result. */
export function resultOf(form: Form): Claim {
  switch (form.kind) {
    case 'linear':
      return form.result.claim;
    case 'weighted':
      return form.whole.rate;
    default:
      return form.result;
  }
}

/** What a claim must be for the form to hold, from all the others: the value and everything it may be. */
export interface Needed {
  readonly value: Decimal;
  readonly interval: Interval;
}

/** Decimals of each unit that figures of a form count as having: a figure may have lost its zeros (7亿元 for 7.0). */
export type Style = (claim: Claim, form: Form) => Interval;

/** Each figure's own digits decide what it may stand for; nothing is nothing (0万元). */
export const ownDigits: Style = ({ figure }) =>
  figure.value.eq(ZERO) ? exactly(figure.base) : figure.interval;

/** Figures of one unit are known to as many decimals as the finest of them in the form: 32万元 beside 23.97万元 is 32.00. */
export const finestDigits: Style = ({ figure }, form) => {
  if (figure.dimension === 'percent' && form.kind !== 'linear') return figure.interval;
  const decimals = finestIn(form).get(figure.unit) ?? figure.decimals;
  return decimals === figure.decimals
    ? figure.interval
    : scaleInterval(rounded(figure.value, decimals), figure.factor);
};

/** Each figure as it is written. */
const asWritten: Style = ({ figure }) => exactly(figure.base);

/** What the figures of the form stand for: no more than they say where it is exact. */
function styleOf(form: Form, style: Style): Style {
  return form.kind === 'linear' && (form.exact ?? false) ? asWritten : style;
}

const finest = new WeakMap<Form, ReadonlyMap<string, number>>();

/** The most decimals that figures of each unit have in a form, looked for once. */
function finestIn(form: Form): ReadonlyMap<string, number> {
  const known = finest.get(form);
  if (known) return known;
  const decimals = new Map<string, number>();
  for (const { figure } of claimsOf(form))
    decimals.set(figure.unit, Math.max(figure.decimals, decimals.get(figure.unit) ?? 0));
  finest.set(form, decimals);
  return decimals;
}

/** What `claim` must be; null where nothing bounds it (a base of zero). */
export function needed(form: Form, claim: Claim, style: Style): Needed | null {
  const interval = solve(form, claim, style);
  if (!interval) return null;
  // Most of those who ask only look whether the interval is met.
  return {
    interval,
    get value() {
      return (solve(form, claim, asWritten) ?? interval).low;
    },
  };
}

/** Whether the form holds within what its figures may stand for; null where it cannot be computed. */
export function holds(form: Form, style: Style): boolean | null {
  const [judged, wanted] = solved(form, style, resultOf(form)) ??
    (leavesNothing(form) ? solved(form, style, form.change) : null) ?? [null, null];
  return judged && meet(wanted, styleOf(form, style)(judged, form));
}

/** A rise by the whole amount leaves no base to measure it against: where 100% is not what is said, the rate tells the rise. */
function leavesNothing(form: Form): form is Growth {
  return form.kind === 'growth' && !form.result.figure.base.eq(HUNDRED);
}

function solved(form: Form, style: Style, claim: Claim): readonly [Claim, Interval] | null {
  const wanted = solve(form, claim, style);
  return wanted && [claim, wanted];
}

function solve(form: Form, claim: Claim, style: Style): Interval | null {
  const own = styleOf(form, style);
  const of = (one: Claim) => own(one, form);
  switch (form.kind) {
    case 'linear':
      return solveLinear(form, claim, of, totalOf(form, own));
    case 'quotient':
      return solveQuotient(form, claim, of);
    case 'growth':
      return solveGrowth(form, claim, of);
    case 'growth-from':
      return solveGrowthFrom(form, claim, of);
    case 'weighted':
      return solveWeighted(form, claim, of);
  }
}

/** The sums of forms, so that asking a long list for each of its figures is linear in them. */
const totals = new WeakMap<Linear, Map<Style, Interval>>();

function totalOf(form: Linear, style: Style): Interval {
  const known = totals.get(form) ?? new Map<Style, Interval>();
  totals.set(form, known);
  const total =
    known.get(style) ??
    form.terms.reduce(
      (sum, { claim, sign }) => addIntervals(sum, signed(style(claim, form), sign)),
      form.known?.interval ?? exactly(ZERO),
    );
  known.set(style, total);
  return total;
}

function solveLinear(
  { result, terms }: Linear,
  claim: Claim,
  of: (claim: Claim) => Interval,
  total: Interval,
): Interval {
  if (claim === result.claim) return signed(total, result.sign);
  const own = terms.find((term) => term.claim === claim);
  const rest = own ? withoutTerm(total, signed(of(claim), own.sign)) : total;
  return signed(subtractIntervals(signed(of(result.claim), result.sign), rest), own?.sign ?? 1);
}

function signed(interval: Interval, sign: 1 | -1): Interval {
  return sign === 1 ? interval : { low: interval.high.times(MINUS), high: interval.low.times(MINUS) };
}

const MINUS = decimal('-1');

function solveQuotient(
  { result, numerator, denominators, scale }: Quotient,
  claim: Claim,
  of: (claim: Claim) => Interval,
): Interval | null {
  const sum = (claims: readonly Claim[]) =>
    claims.reduce((total, one) => addIntervals(total, of(one)), exactly(ZERO));
  if (claim === result) {
    const ratio = divideIntervals(of(numerator), sum(denominators));
    return ratio && scaleInterval(ratio, scale);
  }
  const share = { low: of(result).low.div(scale), high: of(result).high.div(scale) };
  const others = sum(denominators.filter((one) => one !== claim));
  if (claim !== numerator) {
    const whole = divideIntervals(of(numerator), share);
    return whole && subtractIntervals(whole, others);
  }
  if (!denominators.includes(numerator)) return multiplyIntervals(share, others);
  return divideIntervals(multiplyIntervals(share, others), subtractIntervals(exactly(ONE), share));
}

function solveGrowth(
  { result, change, current, sign }: Growth,
  claim: Claim,
  of: (claim: Claim) => Interval,
): Interval | null {
  const step = exactly(sign === 1 ? ONE : MINUS);
  if (claim === result) {
    const { low, high } = of(change);
    // A change of nothing divides nothing: the rate runs through zero.
    if (low.lte(ZERO) && high.gte(ZERO)) return rateAround(of(change), of(current), sign);
    const times = divideIntervals(of(current), of(change));
    const base = times && subtractIntervals(times, step);
    const rate = base && divideIntervals(exactly(HUNDRED), base);
    return rate;
  }
  const perRate = divideIntervals(exactly(HUNDRED), of(result));
  const times = perRate && addIntervals(perRate, step);
  if (!times) return null;
  return claim === current ? multiplyIntervals(of(change), times) : divideIntervals(of(current), times);
}

function rateAround(change: Interval, current: Interval, sign: 1 | -1): Interval | null {
  const base = subtractIntervals(current, signed(change, sign));
  const rate = base.low.gt(ZERO) ? divideIntervals(change, base) : null;
  return rate && scaleInterval(rate, HUNDRED);
}

function solveGrowthFrom(
  { result, current, prior, sign }: GrowthFrom,
  claim: Claim,
  of: (claim: Claim) => Interval,
): Interval | null {
  if (claim === result) {
    const times = divideIntervals(of(current), of(prior));
    return times && scaleInterval(signed(subtractIntervals(times, exactly(ONE)), sign), HUNDRED);
  }
  const rate = of(result);
  const times = addIntervals(
    exactly(ONE),
    signed({ low: rate.low.div(HUNDRED), high: rate.high.div(HUNDRED) }, sign),
  );
  return claim === current ? multiplyIntervals(of(prior), times) : divideIntervals(of(current), times);
}

function solveWeighted(form: Weighted, claim: Claim, of: (claim: Claim) => Interval): Interval | null {
  const factor = (rate: Claim) => factorOf(form, rate, of(rate));
  const all = [form.whole, ...form.parts];
  const asked = all.find(({ amount, rate }) => amount === claim || rate === claim);
  if (!asked) return null;
  let base = exactly(ZERO);
  for (const one of all) {
    if (one === asked) continue;
    const own = divideIntervals(of(one.amount), factor(one.rate));
    if (!own) return null;
    base =
      one === form.whole || asked === form.whole ? addIntervals(base, own) : subtractIntervals(base, own);
  }
  if (asked.amount === claim) return multiplyIntervals(base, factor(asked.rate));
  const times = base.low.gt(ZERO) ? divideIntervals(of(asked.amount), base) : null;
  if (!times || form.of === 'completion') return times && scaleInterval(times, HUNDRED);
  return scaleInterval(signed(subtractIntervals(times, exactly(ONE)), directionOf(claim)), HUNDRED);
}

/** How many times its base an amount has become, or its plan it has come to. */
function factorOf({ of }: Weighted, rate: Claim, { low, high }: Interval): Interval {
  const part = { low: low.div(HUNDRED), high: high.div(HUNDRED) };
  return of === 'completion' ? part : addIntervals(exactly(ONE), signed(part, directionOf(rate)));
}

function directionOf({ phrase: { direction } }: Claim): 1 | -1 {
  return direction === -1 ? -1 : 1;
}
