import { normalText } from './normalise';

/** A date or a month as the days it spans, `yyyymmdd`; year 0 where none is written. */
export interface DateSpan {
  readonly first: number;
  readonly last: number;
}

const WITH_YEAR = /(20\d\d)[年.\-/](\d{1,2})(?:[月.\-/](\d{1,2})?)?(?:日|号)?/u;
const MONTH_ONLY = /(\d{1,2})月(?:(\d{1,2})(?:日|号))?/u;
const YEAR_ONLY = /(20\d\d)年(?:底|末|内|度内)/u;

/** What each of the three patterns holds. */
const MARK = /\d月|20\d\d[年.\-/]/u;

/** The signs of dates, before look-alikes are made one; most texts have none. */
const POSSIBLE = /[年月.．/\-－–—―−﹣~～〜]/u;

/** Reads 2022年12月底前, 12月31日, 2022.12.31, 2022年底. Null for text without a date. */
export function readDate(text: string): DateSpan | null {
  if (!POSSIBLE.test(text)) return null;
  const plain = normalText(text);
  if (!MARK.test(plain)) return null;
  const dated = WITH_YEAR.exec(plain);
  if (dated) return span(Number(dated[1]), Number(dated[2]), dated[3]);
  const month = MONTH_ONLY.exec(plain);
  if (month) return span(0, Number(month[1]), month[2]);
  const year = YEAR_ONLY.exec(plain)?.[1];
  return year === undefined
    ? null
    : { first: Number(year) * 10_000 + 101, last: Number(year) * 10_000 + 1231 };
}

function span(year: number, month: number, day: string | undefined): DateSpan | null {
  if (month < 1 || month > 12) return null;
  const start = year * 10_000 + month * 100;
  return day === undefined
    ? { first: start + 1, last: start + 31 }
    : { first: start + Number(day), last: start + Number(day) };
}

/** Whether the date reached is no later than the one wanted; null where the spans leave it open. */
export function compareDates(wanted: DateSpan, reached: DateSpan): boolean | null {
  const years = [wanted.first, reached.first].map((date) => Math.floor(date / 10_000));
  const modulus = years.includes(0) ? 10_000 : Infinity;
  const day = (date: number): number => (modulus === Infinity ? date : date % modulus);
  if (day(reached.last) <= day(wanted.last)) return true;
  return day(reached.first) > day(wanted.last) ? false : null;
}
