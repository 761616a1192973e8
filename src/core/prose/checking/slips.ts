import type { CauseKind } from '../../findings/finding';
import { decimal, HUNDRED, ONE, plain, ZERO, type Decimal } from '../../quantity/decimal';
import { exchangedPlaces } from '../../quantity/digits';
import type { Claim } from '../discourse/item';
import type { FigureToken } from '../tokens/token';
import { claimsOf, finestDigits, needed, type Form, type Needed } from './form';

/** Factors by which a unit or a decimal point goes wrong. */
const UNIT_FACTORS = ['10000', '0.0001', '100000000', '0.00000001'].map((factor) => decimal(factor));
const POINT_FACTORS = ['10', '0.1', '100', '0.01', '1000', '0.001'].map((factor) => decimal(factor));

/** The slip of the pen that turns what the figure should be into what it is; null when none does (笔误). */
export function slipOf(figure: FigureToken, { interval, value }: Needed): CauseKind | null {
  // What a percentage should be is often known far better than it is printed.
  const half = figure.dimension === 'percent' ? figure.interval.high.minus(figure.base) : ZERO;
  const within = (candidate: Decimal, factor: Decimal = ONE) =>
    candidate.plus(half.times(factor)).gte(interval.low) &&
    candidate.minus(half.times(factor)).lte(interval.high);
  const times = (factor: Decimal) => within(figure.base.times(factor), factor);
  if (figure.base.eq(value) || value.lte('0')) return null;
  if (figure.dimension === 'money' && UNIT_FACTORS.some(times)) return 'unit-slip';
  if (figure.dimension === 'percent' && within(HUNDRED.minus(figure.base))) return 'complement';
  if (POINT_FACTORS.some(times)) return 'decimal-point';
  const wanted = value.times(figure.inverse).round(figure.decimals);
  const [was, should] = [digitsOf(figure.value, figure.decimals), digitsOf(wanted, figure.decimals)];
  if (exchangedPlaces(was, should)) return 'digit-transposition';
  return isOneDigitApart(was, should) ? 'digit-error' : null;
}

/**
 * What a figure with two neighbouring digits exchanged, or else with one digit wrong, would say, where that is one of the
 * values it may need to be. What a figure is worked out into is known, so that `workedOut` only exchanges digits.
 */
export function misreadInto(
  figure: FigureToken,
  { interval: { low, high } }: Needed,
  workedOut: boolean,
): Decimal | null {
  const digits = digitsOf(figure.value, figure.decimals);
  if (digits.length > MOST_DIGITS) return null;
  const others = workedOut || digits.length < TELLING_DIGITS ? [] : withOneOther(digits);
  const candidates = [...exchanged(digits), ...others].map((one) =>
    decimal(`${figure.value.lt('0') ? '-' : ''}${one}e-${figure.decimals}`).times(figure.factor),
  );
  return candidates.find((candidate) => candidate.gte(low) && candidate.lte(high)) ?? null;
}

const DIGITS = '0123456789';

/** The digits with each one replaced by every other. */
function withOneOther(digits: string): readonly string[] {
  return Array.from(digits, (digit, at) =>
    Array.from(DIGITS, (other) =>
      other === digit ? [] : [digits.slice(0, at) + other + digits.slice(at + 1)],
    ),
  ).flat(2);
}

/** No amount has more (digits). */
export const MOST_DIGITS = 15;

/** The digits with each two neighbours exchanged. */
function exchanged(digits: string): readonly string[] {
  return Array.from(digits.slice(1), (second, at) => {
    const first = digits[at] ?? '';
    return digits.slice(0, at) + second + first + digits.slice(at + 2);
  }).filter((one) => one !== digits);
}

/** A figure that one slip of the pen explains, with what it should be. */
export interface Slip {
  readonly claim: Claim;
  readonly wanted: Needed;
  readonly cause: CauseKind;
}

/** The figures of a form of which one slip of the pen would make it hold, with what they should be. */
export function slipsIn(form: Form): readonly Slip[] {
  return claimsOf(form).flatMap((claim) => {
    const wanted = needed(form, claim, finestDigits);
    const cause = wanted && slipOf(claim.figure, wanted);
    return wanted && cause ? [{ claim, wanted, cause }] : [];
  });
}

/** Whether one slip of the pen in one of its figures would make the form hold. */
export function hasSlip(form: Form): boolean {
  return slipsIn(form).length > 0;
}

/** The digits of a figure as it is printed, a nought before the point among them: 059 of 0.59. */
export function printedDigits({ value, decimals }: Pick<FigureToken, 'value' | 'decimals'>): string {
  return value.abs().toFixed(decimals).replace('.', '');
}

/** Digits of a figure by which it is known again: without noughts at either end. */
export function tellingDigits(figure: Pick<FigureToken, 'value' | 'decimals'>): number {
  return printedDigits(figure).replace(/^0+|0+$/g, '').length;
}

function digitsOf(value: Decimal, decimals: number): string {
  return plain(
    value
      .abs()
      .times(decimal(`1e${decimals}`))
      .round(0),
  );
}

/** The shortest figure of which one digit wrong tells anything: of two digits any other is one or two digits away. */
const TELLING_DIGITS = 3;

/** 55 for 52: of so short a figure one wrong digit tells nothing by itself, but it may be the wrong one of several as well. */
export function mayBeMistyped(figure: FigureToken, { value }: Needed): boolean {
  const wanted = value.times(figure.inverse).round(figure.decimals);
  const [was, should] = [digitsOf(figure.value, figure.decimals), digitsOf(wanted, figure.decimals)];
  const isShort = was.length === should.length && was.length < TELLING_DIGITS && wanted.gt(ZERO);
  return isShort && [...was].filter((digit, at) => digit !== should[at]).length === 1;
}

function isOneDigitApart(was: string, should: string): boolean {
  if (Math.max(was.length, should.length) < TELLING_DIGITS) return false;
  if (was.length === should.length) return [...was].filter((digit, at) => digit !== should[at]).length === 1;
  const [long, short] = was.length > should.length ? [was, should] : [should, was];
  if (long.length - short.length !== 1) return false;
  return Array.from(long, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(short);
}
