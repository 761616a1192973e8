import Big from 'big.js';

/**
 * Exact decimal numbers.
 *
 * A private constructor in strict mode: giving it a binary `number` throws, so that a floating-point result
 * can never slip into a figure. Sums and products are exact; quotients keep 40 decimals.
 */
const Exact = Big();
/** Decimals that a quotient keeps. */
const QUOTIENT_DECIMALS = 40;
Exact.DP = QUOTIENT_DECIMALS;
Exact.RM = Big.roundHalfUp;
Exact.strict = true;
Exact.NE = -100;
Exact.PE = 100;

/** An exact decimal number (精确小数). */
export type Decimal = Big;

/** Reads plain decimal notation such as `-516.67` or `1.2e-3`. Throws on anything else. */
export function decimal(text: string): Decimal {
  return new Exact(text);
}

export const ZERO = decimal('0');
export const ONE = decimal('1');
export const HUNDRED = decimal('100');

/** Powers of ten as whole numbers, as far as amounts need them. */
const POWERS = Array.from({ length: 3 * QUOTIENT_DECIMALS }, (_, exponent) => 10n ** BigInt(exponent));

function power(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/**
 * The quotient as `value.div(divisor)` gives it, by whole numbers instead of digit by digit: ten times as fast. Throws on
 * a divisor of zero.
 */
export function divided(value: Decimal, divisor: Decimal): Decimal {
  const [numerator, denominator] = [BigInt(value.c.join('')), BigInt(divisor.c.join(''))];
  const shift = value.e - value.c.length - divisor.e + divisor.c.length + QUOTIENT_DECIMALS;
  const dividend = shift < 0 ? numerator : numerator * power(shift);
  const by = shift < 0 ? denominator * power(-shift) : denominator;
  const whole = dividend / by;
  const rounded = (dividend - whole * by) * 2n >= by ? whole + 1n : whole;
  if (rounded === 0n) return ZERO;
  return new Exact(`${value.s === divisor.s ? '' : '-'}${rounded}e-${QUOTIENT_DECIMALS}`);
}

/**
 * The decimal a spreadsheet means by a double: 15 significant digits, as Excel shows and compares them.
 * Throws on NaN and infinities, which no cell can hold.
 */
export function fromDouble(value: number): Decimal {
  const shortest = String(value);
  return decimal(shortest.length <= 15 && !shortest.includes('e') ? shortest : value.toPrecision(15));
}

/** Rounds halves away from zero, as Excel's ROUND does. `decimals` may be 0. */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, Big.roundHalfUp);
}

/** Cuts digits off towards zero, as Excel's TRUNC does (截断). */
export function truncate(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, Big.roundDown);
}

/** Carries every lost digit away from zero, as Excel's ROUNDUP does (进位). */
export function roundUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, Big.roundUp);
}

/** Plain decimal notation without exponent and without trailing zeros: `516.67`, `83`, `0`. */
export function plain(value: Decimal): string {
  return value.eq(ZERO) ? '0' : value.toFixed();
}

/** How many decimals the number needs: 2 for `5.43`, 0 for `83`. */
export function decimalsOf(value: Decimal): number {
  const text = plain(value);
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** The sum of the numbers; zero for none. */
export function total(values: Iterable<Decimal>): Decimal {
  let sum = ZERO;
  for (const value of values) sum = sum.plus(value);
  return sum;
}
