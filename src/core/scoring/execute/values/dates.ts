import { decimal, type Decimal } from '../../../quantity/decimal';
import { normalText } from '../../../words/cleaner/normalise';

/** The unit of a quantity that is a day: its value is `yyyymmdd`, or `mmdd` where no year is told. */
export const DAY = '日期';

/** A date, month, quarter or year as the days it spans, `yyyymmdd`; year 0 where none is written, 1 for 次年. */
export interface DateSpan {
  readonly first: number;
  readonly last: number;
}

/** What every text with a date holds, so that most others are passed by at once. */
const MARK = /\d月|20\d\d[年.\-/]|季度|半年|年底|年末|年内/u;

/** 2022年, 2022., or a word for the year after. */
const YEAR = String.raw`(?:(?<!\d)(20\d\d)[年.\-/]|(次年|翌年|下年|第二年))?`;
/** 12月31日, 6月中旬; 12.31 only behind a year, and not 2012.5万元. */
const MONTH = String.raw`(\d{1,2})(?:月|(?<=20\d\d[.\-/]\d{1,2})(?:[.\-/]|(?![\d万亿元%‰亩吨人户个米㎡])))(?:(\d{1,2})(?:日|号)?|([上中下])旬)?`;
const QUARTER = String.raw`第?([一二三四1-4])季度`;
const WHOLE_YEAR = String.raw`(20\d\d)年(?:底|末|内|度内|度)|()(?:年底|年末|年内)`;
const DATE = new RegExp(`${YEAR}(?:${MONTH}|${QUARTER}|([上下])半年)|${WHOLE_YEAR}`, 'gu');

const DECADES: Readonly<Record<string, readonly [number, number]>> = {
  上: [1, 10],
  中: [11, 20],
  下: [21, 31],
};
/** Days of each month; the 29th of February may be the end of one. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const QUARTERS = ['一二三四', '1234'];
const NEXT_YEAR = 1;

/**
 * Reads the date in a text; of several (3月至10月) the last, which is what a target is measured by. Null for text
 * without one.
 */
export function readDate(text: string): DateSpan | null {
  const plain = normalText(text);
  if (!MARK.test(plain)) return null;
  let year = 0;
  let read: DateSpan | null = null;
  for (const match of plain.matchAll(DATE)) {
    const span = spanOf(match, year);
    if (!span) continue;
    read = span;
    year = Math.floor(span.first / 10_000);
  }
  return read;
}

function spanOf(match: RegExpExecArray, earlierYear: number): DateSpan | null {
  const [, written, next, month, day, decade, quarter, half, wholeYear] = match;
  const year = written ? Number(written) : next ? NEXT_YEAR : wholeYear ? Number(wholeYear) : earlierYear;
  if (month !== undefined) {
    const days = day === undefined ? DECADES[decade ?? ''] : ([Number(day), Number(day)] as const);
    return span(year, Number(month), Number(month), days);
  }
  if (quarter !== undefined) {
    const at = Math.max(...QUARTERS.map((digits) => digits.indexOf(quarter)));
    return span(year, at * 3 + 1, at * 3 + 3);
  }
  if (half !== undefined) return half === '上' ? span(year, 1, 6) : span(year, 7, 12);
  return span(year, 1, 12);
}

function span(
  year: number,
  from: number,
  to: number,
  [first, last]: readonly [number, number] = [1, LENGTHS[to - 1] ?? 31],
): DateSpan | null {
  if (from < 1 || to > 12 || last > 31) return null;
  const date = (month: number, day: number): number => year * 10_000 + month * 100 + day;
  return { first: date(from, first), last: date(to, last) };
}

/** Whether the date reached is no later than the one wanted; null where the spans leave it open. */
export function compareDates(wanted: DateSpan, reached: DateSpan): boolean | null {
  const [base, year] = [wanted, reached].map(({ first }) => Math.floor(first / 10_000));
  if (year === NEXT_YEAR) return base === NEXT_YEAR ? null : false;
  const modulus = base === 0 || year === 0 ? 10_000 : Infinity;
  const day = (date: number): number => (modulus === Infinity ? date : date % modulus);
  if (day(reached.last) <= day(wanted.last)) return true;
  return day(reached.first) > day(wanted.last) ? false : null;
}

/** A day that stands alone: 2023年3月31日, 2023-12-20, 3月31日, 6月底. */
const DAY_ALONE = /^(?:20\d\d[年.\-/])?\d{1,2}(?:月(?:\d{1,2}[日号]?|底|末|[上中下]旬)|[.\-/]\d{1,2})$/u;

/** The day a text consists of, as the value of a `DAY` quantity; of a span (6月下旬) the last. Null for other text. */
export function dayOf(text: string): Decimal | null {
  const date = DAY_ALONE.test(text) ? readDate(text) : null;
  return date && decimal(String(date.last));
}

const YEARS = 10_000;
/** The year of days that tell none; only their distance counts. */
const ANY_YEAR = 2023;

/** A day with the year of another where it tells none itself, and without one where the other tells none. */
export function sameYear(day: Decimal, as: Decimal): Decimal {
  const [own, other] = [day, as].map((each) => Math.floor(Number(each.toFixed(0)) / YEARS));
  if (other === 0) return day.mod(decimal(String(YEARS)));
  return own === 0 ? day.plus(decimal(String((other ?? 0) * YEARS))) : day;
}

/**
 * How far a day lies after another (before it: negative), in 天, 周 or 个月; a month is whole on the same day of the next
 * or on its last, and the rest counts in thirtieths. Null for other units.
 */
export function timeBetween(from: Decimal, to: Decimal, unit: string | null): Decimal | null {
  const [first, last] = [from, to].map(civil);
  if (!first || !last) return null;
  const days = (last.time - first.time) / MILLISECONDS_A_DAY;
  if (unit === '天') return decimal(String(days));
  if (unit === '周') return decimal(String(days)).div(decimal('7'));
  return unit === '个月' ? months(first, last) : null;
}

const MILLISECONDS_A_DAY = 86_400_000;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: number;
}

function civil(value: Decimal): Civil {
  const written = Number(value.toFixed(0));
  const year = Math.floor(written / YEARS) || ANY_YEAR;
  const [month, day] = [Math.floor((written % YEARS) / 100), written % 100];
  return { year, month, day, time: Date.UTC(year, month - 1, day) };
}

function months(first: Civil, last: Civil): Decimal {
  const apart = (last.year - first.year) * 12 + last.month - first.month;
  const isLastDay = new Date(last.time + MILLISECONDS_A_DAY).getUTCDate() === 1;
  const whole = last.day >= first.day || isLastDay ? apart : apart - 1;
  const reached = Date.UTC(first.year, first.month - 1 + whole, first.day);
  const rest = Math.max(0, Math.min(29, (last.time - reached) / MILLISECONDS_A_DAY));
  return decimal(String(whole)).plus(decimal(String(rest)).div(decimal('30')));
}
