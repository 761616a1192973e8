import type { BaseFunction } from '@univerjs/engine-formula';
import { fail, numberIn, own, type Plain } from './own-function';

/** Excel knows dates up to the end of the year 9999. */
const LAST_DATE = 2_958_465;

/** Days of a week that are free, from Monday. */
type Weekend = readonly boolean[];

const WEEKEND: Weekend = [false, false, false, false, false, true, true];

/** Functions over dates that the engine rolls over into the next month, or that it counts day by day without bound. */
export const DATE_FUNCTIONS: readonly BaseFunction[] = [
  own('EDATE', { takes: [2, 2], numbers: true }, ([start, months]) =>
    monthsLater(dateIn(start), Math.trunc(numberIn(months)), false),
  ),
  own('EOMONTH', { takes: [2, 2], numbers: true }, ([start, months]) =>
    monthsLater(dateIn(start), Math.trunc(numberIn(months)), true),
  ),
  own('WORKDAY', { takes: [2, 3], lists: [2], numbers: true }, ([start, days], lists) =>
    workday(dateIn(start), Math.trunc(numberIn(days)), WEEKEND, lists[2] ?? []),
  ),
  own('WORKDAY.INTL', { takes: [2, 4], lists: [3] }, ([start, days, weekend = null], lists) =>
    workday(dateIn(start), Math.trunc(numberIn(days)), weekendOf(weekend), lists[3] ?? []),
  ),
];

function dateIn(value: Plain | undefined): number {
  const date = Math.floor(numberIn(value));
  return date < 0 || date > LAST_DATE ? fail('#NUM!') : date;
}

/** A date so many months later, in a shorter month its last day. */
function monthsLater(date: number, months: number, toEnd: boolean): number {
  const from = new Date(millisecondsOf(date));
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const last = new Date(Date.UTC(year, month + 1, 0));
  const day = toEnd ? last.getUTCDate() : Math.min(from.getUTCDate(), last.getUTCDate());
  const later = serialOf(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), day));
  return later < 0 || later > LAST_DATE || Number.isNaN(later) ? fail('#NUM!') : later;
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel counts a 29 February 1900 that never was, number 60. */
const NO_SUCH_DAY = 60;

function millisecondsOf(serial: number): number {
  return DAY_ZERO + (serial < NO_SUCH_DAY ? serial + 1 : serial) * DAY;
}

function serialOf(milliseconds: number): number {
  const serial = Math.round((milliseconds - DAY_ZERO) / DAY);
  return serial <= NO_SUCH_DAY ? serial - 1 : serial;
}

/** Weekends by their number (1: Saturday and Sunday, 11: only Sunday …) or as seven signs from Monday. */
function weekendOf(value: Plain): Weekend {
  if (value === null) return WEEKEND;
  if (typeof value === 'string') {
    if (!/^[01]{7}$/.test(value) || !value.includes('0')) return fail('#VALUE!');
    return [...value].map((sign) => sign === '1');
  }
  const code = Math.trunc(Number(value));
  const pair = code >= 1 && code <= 7;
  if (!pair && (code < 11 || code > 17)) return fail('#NUM!');
  const free = pair ? [(code + 4) % 7, (code + 5) % 7] : [(code - 5) % 7];
  return WEEKEND.map((_, day) => free.includes(day));
}

/** The date so many working days on, or back; whole weeks are leapt over. */
function workday(start: number, days: number, weekend: Weekend, holidays: readonly Plain[]): number {
  const isFree = (date: number) => weekend[(((date - 2) % 7) + 7) % 7] === true;
  const off = [...new Set(holidays.filter((each) => each !== null).map((each) => dateIn(each)))];
  const working = off.filter((date) => !isFree(date));
  const direction = Math.sign(days);
  const perWeek = weekend.filter((free) => !free).length;
  const advance = (from: number, count: number): number => {
    const weeks = Math.max(0, Math.floor((count - 1) / perWeek));
    let at = from + direction * weeks * 7;
    for (let left = count - weeks * perWeek; left > 0;) {
      at += direction;
      if (!isFree(at)) left -= 1;
    }
    return at;
  };
  let from = start;
  let at = advance(start, Math.abs(days));
  for (let more = 1; more > 0;) {
    const [low, high] = direction > 0 ? [from + 1, at] : [at, from - 1];
    more = working.filter((date) => date >= low && date <= high).length;
    from = at;
    at = advance(at, more);
  }
  return at < 0 || at > LAST_DATE ? fail('#NUM!') : at;
}
