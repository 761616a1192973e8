/** How reports write days (日期的写法). */

/** 2023年6月31日, 6月31日, 2023年5月3日（星期三）: year, month, day, and the day of the week where one is said. */
export const DAY =
  /(?<!\d)(?:((?:19|20)\d{2})年)?(?<![\d.])(\d{1,2})月(\d{1,2})日(?:（?(?:星期|周)([一二三四五六日天])）?)?/g;

/** Behind a number of days rather than a day. */
export const NO_DAY_OF_REPORTS = /^[内间起算]*个?工作日/;

/** Days of the week as Zeller counts them, Saturday first. */
export const WEEKDAYS = ['六', '日', '一', '二', '三', '四', '五'];

/** 一季度, 上半年: how many months of the year they are. */
const STRETCHES: Readonly<Record<string, number>> = {
  前三季度: 9,
  三季度末: 9,
  上半年: 6,
  二季度末: 6,
  第一季度: 3,
  一季度: 3,
};
/** 1-4月, 4月底, 6月30日: the month is the first group, or the second. */
const UP_TO_MONTH =
  /(?<![\d.])1(?:月份?)?[-—－~～至到](\d{1,2})月|(?<![\d.年])(\d{1,2})月(?:份?(?:底|末)|30日|31日)/g;

/** The months of the year that are over where the words speak of its figures (1-4月, 截至4月底, 上半年); null where they leave it open. */
export function monthsOver(words: string): number | null {
  const named = Object.entries(STRETCHES).find(([stretch]) => words.includes(stretch))?.[1];
  const counted = [...words.matchAll(UP_TO_MONTH)].map(([, to, end]) => Number(to ?? end));
  const [only, ...others] = new Set([...(named === undefined ? [] : [named]), ...counted]);
  return only !== undefined && others.length === 0 && only >= 1 && only <= MONTHS ? only : null;
}

/** Of a year. */
export const MONTHS = 12;
