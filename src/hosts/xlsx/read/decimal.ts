/** Digits up to which a whole number and a power of ten are both exact in a double, and so their quotient rounds once. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/**
 * The double that a short decimal such as `-1234.56` means, read in place; NaN for anything longer or spelt otherwise,
 * which `Number` reads as well, only more slowly.
 */
export function shortDecimal(text: string, from: number, to: number): number {
  const negative = text.charCodeAt(from) === MINUS;
  let at = negative ? from + 1 : from;
  if (at === to || to - at > EXACT_DIGITS + 1) return NaN;
  let whole = 0;
  let point = -1;
  for (; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (digit === POINT - ZERO && point < 0) point = at;
    else return NaN;
  }
  if (point < 0 ? to - from - (negative ? 1 : 0) > EXACT_DIGITS : point === to - 1) return NaN;
  const magnitude = point < 0 ? whole : whole / (POWERS[to - point - 1] ?? NaN);
  return negative ? -magnitude : magnitude;
}
