/** How reports write days (日期的写法). */

/** 2023年6月31日, 6月31日, 2023年5月3日（星期三）: year, month, day, and the day of the week where one is said. */
export const DAY =
  /(?<!\d)(?:((?:19|20)\d{2})年)?(?<![\d.])(\d{1,2})月(\d{1,2})日(?:（?(?:星期|周)([一二三四五六日天])）?)?/g;

/** Behind a number of days rather than a day. */
export const NO_DAY_OF_REPORTS = /^[内间起算]*个?工作日/;

/** Days of the week as Zeller counts them, Saturday first. */
export const WEEKDAYS = ['六', '日', '一', '二', '三', '四', '五'];
