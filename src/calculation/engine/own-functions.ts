import type { BaseFunction } from '@univerjs/engine-formula';
import { decimal, fromDouble, plain, roundHalfUp } from '../../core/quantity/decimal';
import { formatValue } from '../number-format/format-value';
import { DATE_FUNCTIONS } from './date-functions';
import { DIGITS } from './number-text';
import { fail, numberIn, numberOf, own, type Plain } from './own-function';

/** From a printable ASCII sign to its full-width form. */
const FULL_WIDTH = 0xfee0;

/** Functions that the engine lacks, or that it computes unlike Excel: the engine rounds the halves of doubles. */
export const OWN_FUNCTIONS: readonly BaseFunction[] = [
  own('TEXT', { takes: [2, 2] }, ([value = null, code]) => textOf(value, String(code ?? ''))),
  own('FIXED', { takes: [1, 3] }, ([value, places = 2, plain = false]) =>
    numberText(value, places, plain !== true && plain !== 1),
  ),
  own('RMB', { takes: [1, 2] }, ([value, places = 2]) => `¥${numberText(value, places, true)}`),
  own('DOLLAR', { takes: [1, 2] }, ([value, places = 2]) => {
    const text = numberText(value, places, true);
    return text.startsWith('-') ? `($${text.slice(1)})` : `$${text}`;
  }),
  own('WIDECHAR', { takes: [1, 1] }, ([text]) =>
    String(text ?? '').replace(/[ -~]/g, (sign) =>
      sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH),
    ),
  ),
  own('ROUND', { takes: [2, 2], numbers: true }, ([value, places]) =>
    roundedAt(numberIn(value), Math.trunc(numberIn(places))),
  ),
  own('AVERAGEA', { takes: [1, 255], lists: 'all' }, (_given, lists) => averageOfAll(lists.flat())),
  own('DATESTRING', { takes: [1, 1], numbers: true }, ([date]) =>
    formatValue('yy"年"mm"月"dd"日"', numberIn(date)),
  ),
  ...DATE_FUNCTIONS,
];

/** Excel applies a format to a logical value as it does to a text. */
function textOf(value: Plain, code: string): Plain {
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (code === '') return '';
  try {
    return formatValue(code, (typeof value === 'boolean' ? null : numberOf(value)) ?? String(text));
  } catch {
    return fail('#VALUE!');
  }
}

/** Rounds the number that one reads, halves away from zero: 0.04999999999999998 to one decimal is 0.1. */
function roundedAt(value: number, places: number): number {
  const read = decimal(value.toPrecision(DIGITS));
  if (places >= 0) return Number(plain(roundHalfUp(read, Math.min(places, MOST_PLACES))));
  const scale = decimal('10').pow(Math.min(-places, MOST_PLACES));
  return Number(plain(roundHalfUp(read.div(scale), 0).times(scale)));
}

/** No double has more decimals, nor more digits before the point, than this. */
const MOST_PLACES = 330;

function numberText(value: Plain | undefined, decimals: Plain, grouped: boolean): string {
  const shown = Math.trunc(numberIn(decimals));
  const scale = decimal('10').pow(Math.max(0, -shown));
  const rounded = roundHalfUp(fromDouble(numberIn(value)).div(scale), Math.max(0, shown)).times(scale);
  const [whole = '', rest] = rounded.toFixed(Math.max(0, shown)).split('.');
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return rest === undefined ? digits : `${digits}.${rest}`;
}

/** Texts count as 0 and TRUE as 1; blanks do not count. */
function averageOfAll(values: readonly Plain[]): number {
  const counted = values.filter((value) => value !== null);
  if (counted.length === 0) return fail('#DIV/0!');
  const sum = counted.reduce(
    (total: number, value) => total + (typeof value === 'string' ? 0 : Number(value)),
    0,
  );
  return sum / counted.length;
}
