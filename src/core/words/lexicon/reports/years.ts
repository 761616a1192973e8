/** How texts name years (年份的说法): every pattern of a year in prose stands here. */

/** A year as reports print it. */
export const YEAR = /(?<!\d)((?:19|20)\d{2})(?=年)/;

/** 截至2023年12月31日: the day up to which a report counts. */
export const UNTIL = /截[至止](?:到)?((?:19|20)\d{2})年(?:年)?(?:12月|末|底|年末|年底)/g;

/** 2023年部门…, 2023年度收入…: the year of the accounts that follow it. */
export const OF_ACCOUNTS =
  /((?:19|20)\d{2})年度?(?:部门|单位|本部门|本单位|收入|支出|收支|财政拨款|一般公共预算|政府性基金|本年|决算|“三公”|机关运行|整体|绩效)/g;

/** 与2022年相比: the year that a report compares itself with. */
export const COMPARED_WITH =
  /(?:与|比|较|同)((?:19|20)\d{2})年(?:度)?(?:相比|决算|增加|减少|增长|下降|同期|支出|，|持平|无变化|对比)?/g;

/** What a year is compared with in the words behind it: 比2022年, but not the beginning or a month of a year. */
export const BASE_YEAR = /[与比较同]((?:19|20)\d{2})年(?!初|\d|末|底)度?(?=([^，。；]{0,12}))/g;
/** Years named in a sentence for what it tells, not the beginning of one. */
export const OWN_YEAR = /(?<![与比较同])(?<!\d)((?:19|20)\d{2})年(?!初)/g;
/** 比2022年预算: a plan of the year itself, with which its outturn is compared. */
export const OF_PLAN = /预算|预决算|计划|目标/;
/** Words that give a reason: a year behind them is not what the sentence is about. */
export const OF_REASON = /原因|由于|因为?/;
/** What a year's plan is compared with by its own name. */
export const OF_WHAT_BECAME = /决算|执行|完成|实际|调整|追加|支出数|使用/;

/** The targets that a report is held to are those of its own year. */
export const OF_TARGETS = /((?:19|20)\d{2})年度(?:部门|单位)?整体支出绩效目标/g;

/** The year that a paragraph begins with, or has right behind the words it begins with; not one to compare with. */
export const OPENING_YEAR = /^[^，。；：（=\d]{0,12}?(?<![与比较同])((?:19|20)\d{2})年(?!初|\d)/;
/** What is told of a year that is over, and what only of one that is. */
export const OF_PAST = /决算|收入|支出|执行|完成|使用/;
export const IS_OVER = /决算|实际|完成/;
/** What is told of a year to come. */
export const OF_FUTURE = /预算|预计|安排|计划|拟/;

/** Words of a heading that speaks of what a report is about. */
export const OF_REPORT = /年度|决算|预算|情况|报告|说明|绩效/;
/** Words by which a heading names another year on purpose. */
export const OF_ANOTHER_YEAR = /与|比|较|计划/;
/** What a budget tells of the year before. */
export const OF_LAST_YEAR = /执行|决算|完成/;
/** What only a year that is over can have; 预决算 are both. */
export const IS_OF_PAST = /(?<!预)决算|自评|绩效评价报告/;
/** A table of a budget by its title. */
export const BUDGET_TABLE = /预算.*表$/;

/** How often a text speaks of what was planned for the year, and of what became of it. */
export function plannedAndDone(text: string, year: number): readonly [planned: number, done: number] {
  const count = (words: string) =>
    [...text.matchAll(new RegExp(`${year}年[^。，；\\n]{0,12}(?:${words})`, 'g'))].length;
  return [count('预算'), count('决算|执行|自评|完成|绩效评价')];
}

/** A title that speaks of what became of one year and of what is planned for the next (2025年预算执行情况和2026年预算草案). */
export const DONE_AND_PLANNED =
  /((?:19|20)\d{2})年[^，。\d]{0,24}(?:执行|收支|完成)[^，。\d]{0,12}(?:和|及|与|暨)((?:19|20)\d{2})年[^，。\d]{0,16}(?:草案|安排|计划|预算)/;
/** A heading of what became of a year, and one of what is planned. */
export const IS_DONE = /执行|完成情况|收支情况/;
export const IS_PLANNED = /草案|安排|预算编制|主要预期/;
/** 截至2024年末, 2024年年底: the end of a year. */
export const END_OF_YEAR = /((?:19|20)\d{2})年(?:年)?(?:末|底)(?!前)/g;
/** What is still to come by then. */
export const TO_COME = /预计|计划|确保|力争|将|拟|到/;
