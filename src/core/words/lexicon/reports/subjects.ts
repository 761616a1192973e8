/** Words by which a report speaks of what it has named before (承前所称). */

/** What may be said of a project or a row without its name, longest first. */
const CARRIED =
  '项目支出 项目资金 该项目 本项目 此项目 财政资金 专项资金 补助资金 总预算 资金总额 项目 资金 经费 支出 收入 预算 决算 安排 批复 下达 下 拨付 拨款 支付 使用 投入 实际 全年 年初 年中 年度 当年 本年 累计 调整 执行 完成 到位 共计 总额 合计 总计 共 总 其中 已 全部 计划 该 的'.split(
    ' ',
  );

/** What an office calls itself. */
const OFFICES =
  '我单位 我部门 我局 我委 我中心 本单位 本部门 本局 全局 部门 单位 整体 汇总 本级 局 委 全县 全市 全区 全省 我市 我县 我区'.split(
    ' ',
  );

/** Whether nothing is left of the words but what may be said without a name (实际支出、该项目安排资金). */
export function isCarried(words: string): boolean {
  return without(words, CARRIED) === '';
}

/** Whether the words speak of the office as a whole (我局支出、部门预算). */
export function isOfOffice(words: string): boolean {
  return words !== '' && without(words, [...OFFICES, ...CARRIED]) === '';
}

/** Whether the words name an office by what it calls itself, and not only a part of it. */
export function namesOffice(words: string): boolean {
  return (
    OWN_NAMES.some((name) => words.includes(name)) && !PARTS_OF_OFFICE.some((name) => words.includes(name))
  );
}

/** Its own level, and what stands under it. */
const PARTS_OF_OFFICE = ['本级', '汇总', '下属', '所属'];
const OWN_NAMES = OFFICES.filter((name) => name.length > 1 && !PARTS_OF_OFFICE.includes(name));

function without(words: string, known: readonly string[]): string {
  return known.reduce((rest, word) => rest.replaceAll(word, ''), words);
}

/** What is carried over, added, left or still to come is another amount than budget and outturn. */
export const OTHER_AMOUNTS = /结转|结余|追加|调整额|到位|剩余|余额|增加|减少|节约|未支付|尚未/;
/** Part of a year only: what is spent by then is no amount of the year. */
export const PART_OF_YEAR =
  /上半年|下半年|季度|\d月?[-至—~到]\d{1,2}月|(?<![\d])(?:[1-9]|1[01])月(?:\d{1,2}日|底|末|份)?/;
/** Words behind an amount that say that only a part of the money is meant (用于设备租赁). */
export const FOR_A_USE = /^(?:主要)?用于|^购[买置]/;
/** All of a county, a city, and so on. */
export const ALL_OF = /全[省市县区州镇乡旗]/g;
/** 下达、安排: an amount that was to be spent, though its words name no budget. */
export const GIVEN = /下达|安排|批复|分配/;
/** The rate of what was spent of a budget. */
export const RATES_OF_EXECUTION = ['执行率', '完成率', '支出率', '支付率', '执行进度', '支出进度'];
/** The grand total of a table, and the total of its year. */
export const GRAND = '总计';
export const OF_THE_YEAR = ['合计', '本年'];
/** A row of what was or is carried on, and the end of the year that it stands at. */
export const CARRIED_ON = ['结转', '结余'];
export const OPENING_AND_CLOSING = [
  ['年初', '上年'],
  ['年末', '年终', '下年'],
];

/** How what comes to a balance is called, and what goes off it. */
export const COMES_IN = ['新增', '发行', '举借', '转入'];
export const GOES_OUT = ['偿还', '归还', '化解', '核销', '转出'];
/** What there is of something at a time. */
export const BALANCES = ['余额', '结余', '存量'];
