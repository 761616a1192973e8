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
  '工作',
];

/** Ordinals that open a clause each. */
export const FIRSTLY = ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是', '十是'];

/** The first of them right behind the number. */
export const OPENS_ORDINALS = /^(?:[^，。；：\d]{0,4}[：，。]?)?\n?(?=一是)/;

/** Between the last two names of a list. */
export const AND = ['和', '及', '与'];

/** A number and its measure word. */
export const NUMBER_AND_MEASURE = /^(?:\d+|[二三四五六七八九两十]+)(?:个|家|所|名|项|类)(?:事业)?/;

/** What is counted behind its own names: places and bodies that are no offices. */
export const PLACES = [
  '村',
  '镇',
  '乡',
  '县',
  '区',
  '街道',
  '乡镇',
  '社区',
  '单位',
  '部门',
  '学校',
  '企业',
  '机构',
];

const NUMBER = '(\\d{1,2}|[二三四五六七八九两十]{1,2})';

/** 针对上述三个问题, 通过以上四项措施: what was told before, by its number. */
export const TOLD_BEFORE = new RegExp(
  `(?:上述|以上|前述|(?:针对|对照|围绕)[^，。；：\\n]{0,8}?(?:发现|存在|提出|查出|反映)的?)${NUMBER}(?:个|项|条|点|大)?(?:方面)?(?:的)?(?:主要)?(?:问题|措施|建议|原因|方面|任务|做法|举措)`,
  'g',
);

/** 分三批下达, 分2次拨付. */
export const IN_STEPS = new RegExp(`分${NUMBER}个?(批|期|次|步|阶段|轮)`, 'g');
/** 第一批, 第2期. */
export const STEP = new RegExp(`第([一二三四五六七八九十]{1,2}|\\d{1,2})(批|期|次|步|阶段|轮)`, 'g');
