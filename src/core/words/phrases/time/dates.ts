import { normalText } from '../../cleaner/normalise';

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
/** The year of 次年, whichever that is. */
export const NEXT_YEAR = 1;

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

/** A day that stands alone: 2023年3月31日, 2023-12-20, 3月31日, 6月底. */
const DAY_ALONE = /^(?:20\d\d[年.\-/])?\d{1,2}(?:月(?:\d{1,2}[日号]?|底|末|[上中下]旬)|[.\-/]\d{1,2})$/u;

/** The day a text consists of; null for text that has more than a day in it, and for text without one. */
export function dayAlone(text: string): DateSpan | null {
  return DAY_ALONE.test(text) ? readDate(text) : null;
}
