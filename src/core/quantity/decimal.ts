import { quotientOf, roundedQuotient, tenTo, type Rounding } from './whole';

/** Decimals a quotient is carried to; sums, differences and products are exact. */
const QUOTIENT_DECIMALS = 40;

/** Powers of ten that are exact as a double's integer. */
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * An exact decimal number (精确小数): a whole number of units of its last decimal, so `5.43` is 543 hundredths.
 *
 * Whole numbers up to 2⁵³ − 1 are kept as `number`, whose integer arithmetic is exact there; a result that would
 * leave that range is computed with `bigint` instead. Fractions never pass through binary floating point.
 */
export class Decimal {
  /** `units` is exact: a safe integer, or a bigint beyond that. `decimals` is at least 0. */
  constructor(
    private readonly units: number | bigint,
    private readonly decimals: number,
  ) {}

  plus(other: Decimal): Decimal {
    const decimals = Math.max(this.decimals, other.decimals);
    const [a, b] = [this.small(decimals), other.small(decimals)];
    const sum = a + b;
    return Number.isSafeInteger(sum)
      ? new Decimal(sum, decimals)
      : fromWhole(this.whole(decimals) + other.whole(decimals), decimals);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.neg());
  }

  times(other: Decimal): Decimal {
    const decimals = this.decimals + other.decimals;
    if (typeof this.units === 'number' && typeof other.units === 'number') {
      const product = this.units * other.units;
      if (Number.isSafeInteger(product)) return new Decimal(product + 0, decimals);
    }
    return fromWhole(BigInt(this.units) * BigInt(other.units), decimals);
  }

  /** The quotient, rounded half up at 40 decimals where it does not end before. Throws on a zero divisor. */
  div(other: Decimal): Decimal {
    if (other.isZero()) throw new Error('division by zero');
    const short = this.shortQuotient(other);
    if (short) return short;
    const shift = QUOTIENT_DECIMALS + other.decimals - this.decimals;
    const dividend = BigInt(this.units) * (shift > 0 ? tenTo(shift) : 1n);
    const divisor = BigInt(other.units) * (shift < 0 ? tenTo(-shift) : 1n);
    return fromWhole(quotientOf(dividend, divisor, 'half-up'), QUOTIENT_DECIMALS).trimmed();
  }

  /** A quotient that ends within a few decimals, found without bigints; null for any other. */
  private shortQuotient(other: Decimal): Decimal | null {
    if (typeof this.units !== 'number' || typeof other.units !== 'number') return null;
    for (const [more, power] of POWERS.entries()) {
      const decimals = this.decimals + more - other.decimals;
      const dividend = this.units * power;
      if (!Number.isSafeInteger(dividend)) return null;
      if (decimals >= 0 && dividend % other.units === 0) {
        return decimals > QUOTIENT_DECIMALS ? null : new Decimal(dividend / other.units + 0, decimals);
      }
    }
    return null;
  }

  neg(): Decimal {
    return new Decimal(typeof this.units === 'number' ? 0 - this.units : -this.units, this.decimals);
  }

  abs(): Decimal {
    return this.units < 0 ? this.neg() : this;
  }

  /** Negative, zero or positive as the number is smaller than, equal to or larger than the other. */
  cmp(other: Decimal): number {
    const decimals = Math.max(this.decimals, other.decimals);
    const [a, b] = [this.small(decimals), other.small(decimals)];
    if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
    const difference = this.whole(decimals) - other.whole(decimals);
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
  }

  eq(other: Decimal): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Decimal): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Decimal): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Decimal): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Decimal): boolean {
    return this.cmp(other) >= 0;
  }

  isZero(): boolean {
    return this.units === 0 || this.units === 0n;
  }

  /** Rounds to `decimals` decimals; negative ones round to tens, hundreds … */
  round(decimals: number, rounding: Rounding = 'half-up'): Decimal {
    const drop = this.decimals - decimals;
    if (drop <= 0) return this;
    const small = typeof this.units === 'number' ? roundedQuotient(this.units, drop, rounding) : null;
    const units = small ?? quotientOf(BigInt(this.units), tenTo(drop), rounding);
    return decimals >= 0 ? fromWhole(units, decimals) : fromWhole(BigInt(units) * tenTo(-decimals), 0);
  }

  /** Plain decimal notation with exactly `decimals` decimals (rounded half up), or with those it was made with. */
  toFixed(decimals = this.trimmed().decimals): string {
    const rounded = this.round(decimals);
    const units = typeof rounded.units === 'number' ? Math.abs(rounded.units) : rounded.abs().units;
    const digits = String(units) + '0'.repeat(Math.max(decimals - rounded.decimals, 0));
    const sign = rounded.units < 0 ? '-' : '';
    if (decimals <= 0) return sign + digits;
    const padded = digits.padStart(decimals + 1, '0');
    return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
  }

  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }

  /** How many decimals the number needs: 2 for `5.43`, 0 for `83`. */
  needed(): number {
    return this.trimmed().decimals;
  }

  /** The same number without trailing zeros behind its point. */
  private trimmed(): Decimal {
    let { units, decimals } = this;
    while (decimals > 0 && typeof units === 'number' && units % 10 === 0) {
      units /= 10;
      decimals -= 1;
    }
    while (decimals > 0 && typeof units === 'bigint' && units % 10n === 0n) {
      units /= 10n;
      decimals -= 1;
    }
    return decimals === this.decimals ? this : fromWhole(units, decimals);
  }

  /** The number in units of that decimal as a safe integer, or NaN where it is none. */
  private small(decimals: number): number {
    if (typeof this.units === 'bigint') return NaN;
    if (decimals === this.decimals) return this.units;
    const power = POWERS[decimals - this.decimals];
    const units = power === undefined ? NaN : this.units * power;
    return Number.isSafeInteger(units) ? units : NaN;
  }

  private whole(decimals: number): bigint {
    return BigInt(this.units) * tenTo(decimals - this.decimals);
  }
}

function fromWhole(units: number | bigint, decimals: number): Decimal {
  const isSmall = units >= Number.MIN_SAFE_INTEGER && units <= Number.MAX_SAFE_INTEGER;
  return new Decimal(isSmall ? Number(units) : units, decimals);
}

const NOTATION = /^(-?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** Reads plain decimal notation such as `-516.67` or `1.2e-3`. Throws on anything else. */
export function decimal(text: string): Decimal {
  const match = NOTATION.exec(text);
  if (!match) throw new Error(`not a decimal number: ${text}`);
  const [, sign = '', integer = '', fraction = '', exponent = '0'] = match;
  const digits = integer + fraction;
  const units = digits.length < 16 ? Number(digits) : BigInt(digits);
  const decimals = fraction.length - Number(exponent);
  const size = decimals < 0 ? fromWhole(BigInt(units) * tenTo(-decimals), 0) : fromWhole(units, decimals);
  return sign === '-' ? size.neg() : size;
}

export const ZERO = decimal('0');
export const ONE = decimal('1');
export const HUNDRED = decimal('100');

/** Decimals of most figures, the likeliest first. */
const USUAL_DECIMALS = [0, 2, 4, 1, 3];

/**
 * The decimal a spreadsheet means by a double: 15 significant digits, as Excel shows and compares them.
 * Throws on NaN and infinities, which no cell can hold.
 */
export function fromDouble(value: number): Decimal {
  for (const decimals of USUAL_DECIMALS) {
    const power = POWERS[decimals] ?? NaN;
    const units = Math.round(value * power);
    // Division rounds correctly, so the double nearest to units ÷ power is this one: 15 digits name it uniquely.
    if (Math.abs(units) < 1e15 && units / power === value) return new Decimal(units + 0, decimals);
  }
  return decimal(value.toPrecision(15));
}

/** Rounds halves away from zero, as Excel's ROUND does. `decimals` may be 0. */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals);
}

/** Cuts digits off towards zero, as Excel's TRUNC does (截断). */
export function truncate(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, 'down');
}

/** Plain decimal notation without exponent and without trailing zeros: `516.67`, `83`, `0`. */
export function plain(value: Decimal): string {
  return value.toFixed();
}

/** How many decimals the number needs: 2 for `5.43`, 0 for `83`. */
export function decimalsOf(value: Decimal): number {
  return value.needed();
}

/** The sum of the numbers; zero for none. */
export function total(values: Iterable<Decimal>): Decimal {
  let sum = ZERO;
  for (const value of values) sum = sum.plus(value);
  return sum;
}
