/** Halves away from zero (四舍五入), everything towards zero (截断), or everything away from it (进位). */
export type Rounding = 'half-up' | 'down' | 'up';

const TENS: readonly bigint[] = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10 to a whole power that is not negative. */
export function tenTo(exponent: number): bigint {
  return TENS[exponent] ?? 10n ** BigInt(exponent);
}

/** A quotient of whole numbers as a whole number. */
export function quotientOf(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor;
  const rest = dividend % divisor;
  if (rest === 0n || rounding === 'down') return quotient;
  if (rounding === 'half-up' && magnitude(rest) * 2n < magnitude(divisor)) return quotient;
  return dividend < 0n === divisor < 0n ? quotient + 1n : quotient - 1n;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** A safe integer over 10 to the power `places`, as a whole number; null where the power itself is not safe. */
export function roundedQuotient(dividend: number, places: number, rounding: Rounding): number | null {
  if (places > 15) return null;
  const divisor = 10 ** places;
  const rest = dividend % divisor;
  const quotient = (dividend - rest) / divisor;
  const isCut = rounding === 'down' || (rounding === 'half-up' && Math.abs(rest) * 2 < divisor);
  if (rest === 0 || isCut) return quotient + 0;
  return quotient + Math.sign(rest);
}
