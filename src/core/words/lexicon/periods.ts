import { lines } from './morpheme';

/**
 * Times (时期). `start` is an opening balance or an initial budget, which its neighbour settles; `open` is always a
 * balance; `whole` (全年) names no year but makes a budget the adjusted one; `weak` says nothing.
 */
export const PERIODS = lines('period', {
  start: '年初 年度初 年初时 初',
  open: '期初 月初 季初 本期期初 年初账面 上年末 上年年末 上年底 上年度末 去年底 去年末 上期末',
  close:
    '年末 年终 期末 年底 月末 季末 本年末 本年年末 当年年末 当年末 年度末 本期期末 年度终了 本年底 今年底 年末时 当年底 末 底',
  last: '上年 上年度 去年 上一年 上一年度 上年同期 去年同期 上年度同期 上一年同期 上一年度同期 以前年度 历年 往年 前一年 前一年度 上期 上期数 同期 历史同期 前期 上季度 上月 去年全年 上年全年 以往年度',
  this: '本年 当年 本年度 今年 当年度 本期 本季 本季度 本月 当月 当期 本年全年 本年内 当年全年 今年全年 报告期 ',
  whole: '全年 财政年度 全年度 年度全年',
  term: '实施期 实施期内 项目期 项目实施期 中期 中长期 长期 全周期 项目周期内',
  weak: '本次 此次 本批 年度 年 年中 年内 期内 期间 年份',
  cum: '累计 截至目前 截止目前 上半年 下半年 一季度 二季度 三季度 四季度 前三季度 第一季度 第二季度 第三季度 第四季度 截至年底 截止年底 截至年末 截止年末 截至期末 截至月末 截至本月 截止本月 至本月 自年初 年初至今 本年累计 当年累计 全年累计 本月累计 本月止累计 本期累计 累计至今 迄今 截至当前 截至填报日 截至评价日 截至评价基准日 半年 季度 月度',
});

/** 2024年(度), 20XX年: the year stands for itself. */
export const NAMED_YEAR = /(?:公元)?((?:19|20)\d\d)(?:年度|年)?/y;

/** A template's year that nobody has filled in yet. */
export const BLANK_YEAR = /(?:20)?(?:XX|xx|××|\*\*|__|〇〇)年度?/y;

/** 1-9月, 截至12月底, 6月30日, 三季度末: cumulative to a day of the year. */
export const TO_MONTH =
  /(?:截至|截止|至|到)?(?:(?:19|20)\d\d年)?(?:(?:\d{1,2}[-~至—])?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:\d{1,2}日|底|末|止)?|第?[一二三四]季度[末底])(?:止|累计)?/y;

/** 截至2023年底, 2022年末, 至今年底: what there was by then, or up to then. */
export const BY_YEAR_END =
  /(?:截至|截止到?|至|到)(?:(?:(?:19|20)\d\d|上|本|今|当)年度?)(?:[底末终](?:止|为止)?)|(?:(?:19|20)\d\d)年度?[底末终]/y;

/** 单价50万元（含）以上: which things are meant, by what one costs. */
export const THRESHOLD =
  /(?:单价|单台|单位)?(?:\(?[台套件]\)?)*(?:价值)?(?:在|达)?\d+万元?(?:\(含\))?(?:及)?以[上下](?:\(含\))?的?/y;
