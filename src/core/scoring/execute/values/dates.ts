import { isNamed } from '../../../words/topics';
import { decimal, type Decimal } from '../../../quantity/decimal';
import { dayAlone, NEXT_YEAR, type DateSpan } from '../../../words/phrases/time/dates';

/** The unit of a quantity that is a day: its value is `yyyymmdd`, or `mmdd` where no year is told. */
export const DAY = '日期';

/** Whether the date reached is no later than the one wanted; null where the spans leave it open. */
export function compareDates(wanted: DateSpan, reached: DateSpan): boolean | null {
  const [base, year] = [wanted, reached].map(({ first }) => Math.floor(first / 10_000));
  if (year === NEXT_YEAR) return base === NEXT_YEAR ? null : false;
  const modulus = base === 0 || year === 0 ? 10_000 : Infinity;
  const day = (date: number): number => (modulus === Infinity ? date : date % modulus);
  if (day(reached.last) <= day(wanted.last)) return true;
  return day(reached.first) > day(wanted.last) ? false : null;
}

/** The day a text consists of, as the value of a `DAY` quantity; of a span (6月下旬) the last. Null for other text. */
export function dayOf(text: string): Decimal | null {
  const date = dayAlone(text);
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
  if (unit === null) return null;
  if (isNamed(unit, 'unit-of-days')) return decimal(String(days));
  if (isNamed(unit, 'unit-of-weeks')) return decimal(String(days)).div(decimal('7'));
  return isNamed(unit, 'unit-of-months') ? months(first, last) : null;
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
