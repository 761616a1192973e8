import { fromDouble, plain } from '../../core/quantity/decimal';

/** Digits that Excel has of a number. */
export const DIGITS = 15;
/** Signs that it spends on one before it writes a power of ten. */
const LONGEST = 21;

/** A number as Excel makes text of it in a formula (`=A1&""`): at most 15 digits, `1E+21` where it grows too long. */
export function numberAsText(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  if (!Number.isFinite(rounded)) return String(value);
  const text = plain(fromDouble(rounded));
  if (text.replace('-', '').length <= LONGEST) return text;
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${mantissa}E${Number(exponent) < 0 ? '-' : '+'}${power}`;
}
