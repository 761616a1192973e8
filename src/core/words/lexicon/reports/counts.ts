/** How reports count what they then tell one by one (计数与列举). */

/** What is counted and told in paragraphs or clauses of its own. */
export const COUNTED_THINGS = [
  '方面',
  '问题',
  '原因',
  '措施',
  '建议',
  '特点',
  '任务',
  '经验',
  '做法',
  '举措',
];

/** Ordinals that open a clause each. */
export const FIRSTLY = ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是', '十是'];

/** The first of them right behind the number. */
export const OPENS_ORDINALS = /^(?:[^，。；：\d]{0,4}[：，。]?)?\n?(?=一是)/;

/** What stands between the names of a list. */
export const BETWEEN_NAMES = /[、和及]/;
