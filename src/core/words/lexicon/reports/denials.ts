/** What reports deny, and by which words they say it all the same (否定与肯定的说法). */

/** 无资金结余: nothing of the money is left. */
export const NOTHING_LEFT = /(?:无|没有)(?:财政|项目|专项)?(?:资金结余|结余资金)/g;
/** What is left goes on, or back: a fact where a figure right before it shows how much was used. */
export const SOMETHING_LEFT =
  /未支付完成的[^。；]{0,14}继续支付|(?<=[\d%元]，)(?:结余|剩余)资金[^。；，]{0,12}(?:收回|上缴|交回)/;

/** 无项目支出: no project at all. */
export const NO_PROJECTS = /(?:无|没有|未安排)(?:专项)?(?:预算)?项目(?:支出|资金)?(?=[。；\n]|$)/g;
/** The word behind a number of projects. */
export const PROJECTS = '项目';

/** Work that was done in full. */
export const WELL_DONE = /(?:按质按量|保质保量|全部|全面|圆满)完成/;
