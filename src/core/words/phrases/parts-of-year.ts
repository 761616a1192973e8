/** 一季度, 第3季度, 9月, 2023年12月: one stretch of a year, counted for itself. */
const PART =
  /(?:第?[一二三四1-4]季度?|(?<![-~至—\d一二三四五六七八九十])(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月份?(?!\d|底|末|止|累计))/u;

/** What makes it a sum from the beginning of the year: 1-9月, 截至9月底, 前三季度, 三季度累计. */
const CUMULATIVE = /累计|截至|截止|前[二三]季|至|[-~—]\d+月|止/u;

/** Whether a header limits its figures to one quarter or month: 三季度支出 is no expenditure of the year. */
export function isPartOfYear(header: string): boolean {
  return PART.test(header) && !CUMULATIVE.test(header);
}
