import { normalText } from '../../cleaner/normalise';
import { mentions } from '../../topics';

/** 一季度, 第3季度, 9月, 2023年12月: one stretch of a year, counted for itself. */
const PART =
  /(?:第?[一二三四1-4]季度?|(?<![-~至—\d一二三四五六七八九十])(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月份?(?!\d|底|末|止|累计))/u;

/** 1-9月, 截至9月底: from the beginning of the year to a month, which it captures. */
const TO_MONTH =
  /(?:(?<!\d)[1一]月?[-~—–至到]|截[至止到](?:\d{4}年)?)(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月/u;

/** Whether a header limits its figures to one quarter or month: 三季度支出 is no expenditure of the year. */
export function isPartOfYear(header: string): boolean {
  const isPart = PART.test(header) || mentions(header, 'one-month');
  return isPart && !mentions(header, 'cumulative') && !TO_MONTH.test(normalText(header));
}

/** Whether a header is about all the years before (以前年度支出), and not about the last one. */
export function isOfEarlierYears(header: string): boolean {
  return mentions(header, 'earlier-years');
}

/** Whether a title or header is about a year that was not over when its figures were taken: 上半年, 1-9月, 截至6月底. */
export function endsBeforeYear(text: string): boolean {
  if (mentions(text, 'before-year-end')) return true;
  const month = monthReached(text);
  return month !== null && month < MONTHS.length;
}

/** The month up to which a header counts from the beginning of the year (截至9月底: 9); null where it names none. */
export function monthReached(text: string): number | null {
  const [, month] = TO_MONTH.exec(normalText(text)) ?? [];
  if (month === undefined) return null;
  return MONTHS.includes(month) ? MONTHS.indexOf(month) + 1 : Number(month);
}

const MONTHS: readonly string[] = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
];
