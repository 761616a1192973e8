import { isNamed } from '../../words/topics';
import { decimal, HUNDRED, ONE, type Decimal } from '../../quantity/decimal';
import { exactly, rounded, scaleInterval, type Interval } from '../../quantity/interval';
import type { Approximation, DateToken, FigureToken } from './token';
import { MEASURED, unitAt, type WrittenUnit } from './units';

const NUMBER = /\d+(?:,\d+)*(?:\.\d+)?/y;
const WELL_GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const DATE =
  /(?:(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:度|底|末|初)?|(?:19|20)\d{2}(?=[-~至—]+(?:19|20)\d{2}年)|\d{1,2}月(?:\d{1,2}日)?(?:份|底|末)?|\d{1,2}[-~—至]\d{1,2}月|\d{1,2}日)/y;
const RANGE = /^(?:[-~—]{1,2}|至|到)(?=\d)/;
const AFTER = /^(?:多|余|左右|以上|以下|以内|上下)/;

/** The date that begins at `at`, or null. */
export function dateAt(text: string, at: number): DateToken | null {
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  if (!match) return null;
  const year = /^(\d{4})/.exec(match[0])?.[1];
  return { kind: 'date', from: at, to: at + match[0].length, year: year === undefined ? null : Number(year) };
}

/** The figure that begins at `at` (at its sign, if it has one), with its unit and what blurs it; null if none. */
export function figureAt(text: string, at: number): FigureToken | null {
  const signed = text[at] === '-' && isSign(text, at);
  NUMBER.lastIndex = signed ? at + 1 : at;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const written = match[0];
  const digits = written.replaceAll(',', '');
  const value = decimal(signed ? `-${digits}` : digits);
  const decimals = (digits.split('.')[1] ?? '').length;
  const unitFrom = NUMBER.lastIndex;
  const blurred = isNamed(text.charAt(unitFrom), 'a-little-more') ? 1 : 0;
  const unit = unitAt(text, unitFrom + blurred);
  const to = unit ? unitFrom + blurred + unit.length : unitFrom;
  const factor = unit?.factor ?? ONE;
  const ranged =
    RANGE.test(text.slice(to, to + 3)) ||
    /(?:\d|\d%|元|万|亿)[-~—至到]{1,2}$/.test(text.slice(Math.max(0, at - 4), at));
  return {
    kind: 'figure',
    from: at,
    to,
    unitFrom,
    value,
    decimals,
    dimension: unit?.dimension ?? 'bare',
    unit: unit?.name ?? '',
    thing: unit?.thing ?? '',
    factor,
    inverse: inverseOf(factor),
    base: value.times(factor),
    interval: decimals === 0 && isWholeThing(unit) ? exactly(value) : intervalOf(value, decimals, factor),
    approximation: blurred ? 'more' : approximationAfter(text, to),
    ranged,
    bareMyriad: unit?.bareMyriad ?? false,
    malformed: !WELL_GROUPED.test(written),
  };
}

/** Vehicles and people are counted, not measured: 3辆 is not 2.6. */
function isWholeThing(unit: WrittenUnit | null): boolean {
  return unit?.dimension === 'count' && unit.factor.eq(ONE) && !MEASURED.has(unit.thing);
}

/** A minus sign rather than a dash: nothing or a word before it. */
function isSign(text: string, at: number): boolean {
  return /\d/.test(text[at + 1] ?? '') && !/[\dA-Za-z）\-—元%月日年]/.test(text[at - 1] ?? '');
}

function intervalOf(value: Decimal, decimals: number, factor: Decimal): Interval {
  return scaleInterval(rounded(value, decimals), factor);
}

function approximationAfter(text: string, at: number): Approximation | null {
  const word = AFTER.exec(text.slice(at, at + 2))?.[0];
  // 较计划45公里多1公里: how much more, not more than 45.
  if (word?.length === 1 && /\d/.test(text[at + 1] ?? '')) return null;
  switch (word) {
    case undefined:
      return null;
    case '左右':
    case '上下':
      return 'about';
    case '以下':
    case '以内':
      return 'less';
    default:
      return 'more';
  }
}

/** A figure without a unit in that of another one: 6800 in a list of 元. */
export function inUnitOf(
  figure: FigureToken,
  { dimension, unit, factor, inverse }: FigureToken,
): FigureToken {
  const interval = intervalOf(figure.value, figure.decimals, factor);
  return { ...figure, dimension, unit, factor, inverse, base: figure.value.times(factor), interval };
}

const HAN_DIGITS = '零一二三四五六七八九';

/** A percentage in words, 百分之五十 or 百分之七点五; null if none begins at `at`. */
export function wordedPercentAt(text: string, at: number): FigureToken | null {
  if (!text.startsWith('百分之', at)) return null;
  const match = /^([零一二三四五六七八九十百]+)(?:点([零一二三四五六七八九]+))?/.exec(
    text.slice(at + 3, at + 15),
  );
  if (!match) return null;
  const whole = hanNumber(match[1] ?? '');
  const fraction = [...(match[2] ?? '')].map((digit) => HAN_DIGITS.indexOf(digit)).join('');
  const value = decimal(fraction ? `${whole}.${fraction}` : String(whole));
  const to = at + 3 + match[0].length;
  return {
    kind: 'figure',
    from: at,
    to,
    unitFrom: to,
    value,
    decimals: fraction.length,
    dimension: 'percent',
    unit: '%',
    thing: '',
    factor: decimal('1'),
    inverse: decimal('1'),
    base: value,
    interval: rounded(value, fraction.length),
    approximation: value.eq(HUNDRED) ? null : approximationAfter(text, to),
    ranged: false,
    bareMyriad: false,
    malformed: false,
  };
}

/** A whole number as it is written, in digits or in Chinese numerals below a thousand. */
export function wholeNumber(written: string): number {
  return /^\d/.test(written) ? Number(written) : hanNumber(written);
}

/** A whole number below a thousand in Chinese numerals. */
function hanNumber(written: string): number {
  let total = 0;
  let digit = 0;
  for (const char of written) {
    if (char === '百') [total, digit] = [total + (digit || 1) * 100, 0];
    else if (char === '十') [total, digit] = [total + (digit || 1) * 10, 0];
    else digit = Math.max(0, char === '两' ? 2 : HAN_DIGITS.indexOf(char));
  }
  return total + digit;
}

const INVERSES = new Map<Decimal, Decimal>();

/** One over a unit's factor, worked out once. */
function inverseOf(factor: Decimal): Decimal {
  const known = INVERSES.get(factor) ?? decimal('1').div(factor);
  INVERSES.set(factor, known);
  return known;
}
