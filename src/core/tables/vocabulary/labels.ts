import { isAmountUnit, type AmountUnit } from '../../quantity/unit';
import { anyOf } from './any';

/** Labels of a form's head and what the cell beside them holds. */
export type InfoRole =
  | 'project'
  | 'department'
  | 'unit-in-charge'
  | 'agency'
  | 'amount-unit'
  | 'year'
  | 'total-score'
  | 'grade'
  | 'code'
  | 'contact';

const INFOS: readonly (readonly [InfoRole, RegExp])[] = [
  [
    'project',
    /^(?:转移(?:支付)?)?(?:预算)?项目(?:名称|全称)$|^(?:专项|资金|专项资金|项目资金|转移支付项目|政策|政策项目)名称$/,
  ],
  [
    'department',
    /^(?:预算|填报|编制|申报|公开|评价|自评|被评价)?(?:部门|单位)(?:单位)?(?:名称|全称)$|^(?:预算|填报|编制|申报|公开|评价|自评|被评价)(?:部门|单位)(?:单位)?$|^部门$/,
  ],
  ['unit-in-charge', /^(?:地方|省级|市级|县级|预算|项目)?主管(?:部门|单位)(?:及代码)?$/],
  ['agency', /^(?:项目|具体|资金)?(?:实施|使用|承担|执行)(?:主管)?(?:单位|部门)$/],
  ['amount-unit', /^(?:金额)?单位(?:为)?$/],
  ['year', /^(?:预算|评价|项目|自评)?年(?:度|份)$/],
  [
    'total-score',
    /^(?:项目|部门|自评|评价|绩效自评|最终|综合)?(?:自评)?总(?:得)?分$|^自评(?:总)?(?:得分|分)$/,
  ],
  ['grade', /^(?:评价|自评|绩效|绩效评价|评定)?(?:等级|等次|级别|结论等级)$/],
  ['code', /^项目(?:代码|编码|编号)$/],
  [
    'contact',
    /^中央主管(?:部门|单位)$|^(?:项目|部门|单位|财务|填报|填表|资金)?(?:联系|负责|经办|审核|填表|填报|制表)人(?:员)?(?:及电话|电话|签字|签章)?$|^(?:联系|办公)?电话$|^(?:填报|填表|制表)(?:日期|时间|人|单位)?$|^(?:项目)?(?:类别|属性|类型|起止时间|实施期限|开始时间|结束时间|期限)$|^是否.*项?资?金?$|^报表编号$|^日期$|^时间$|^单位负责人$|^主要负责人$|^邮编$|^地址$/,
  ],
];

const ANY_INFO = anyOf(INFOS.map(([, pattern]) => pattern));

/** The role of a label in the head of a form; null for any other word. */
export function infoRole(core: string): InfoRole | null {
  if (!ANY_INFO.test(core)) return null;
  for (const [role, pattern] of INFOS) if (pattern.test(core)) return role;
  return null;
}

/** Free-text parts of a form. */
export type TextRole =
  | 'goal'
  | 'adjusted-goal'
  | 'achievement'
  | 'reason'
  | 'conclusion'
  | 'problems'
  | 'measures'
  | 'other-matters'
  | 'process';

const TEXTS: readonly (readonly [TextRole, RegExp])[] = [
  ['adjusted-goal', /^(?:全年)?调整后?(?:绩效|总体)?目标$|^全年调整绩效目标$/],
  [
    'achievement',
    /^(?:全年|年度|目标|具体|总体)?(?:目标)?(?:实际)?(?:总体)?(?:完成|实现)(?:情况|目标|绩效)(?:总结)?$|^(?:全年|年度)(?:目标)?(?:实际)?完成情况$|^实际完成目标$|^年度目标完成情况$/,
  ],
  [
    'goal',
    /^(?:年度|年初|预期|总体|项目年度|年度总体|年度预期|年度绩效|年初绩效|年初设定|全年|项目)?(?:预期|总体|绩效|设定|绩效总)?目标$/,
  ],
  ['conclusion', /^(?:自评|评价|绩效)?(?:评价)?结论$/],
  ['problems', /^(?:主要)?(?:存在)?(?:的)?(?:主要)?问题(?:及原因)?$/],
  ['measures', /^(?:下一步|下步)?(?:改进|整改)(?:措施|建议|意见)(?:及结果应用方案|及建议)?$/],
  ['reason', /^.*原因(?:分析|说明)?$/],
  ['other-matters', /^其[他它]需要?说明(?:的)?(?:事项|问题|情况)?$|^(?:说明|备注|注)$/],
  ['process', /^项目实施内容及过程概述$|^项目实施(?:内容|情况).*$/],
];

const ANY_TEXT = anyOf(TEXTS.map(([, pattern]) => pattern));

/** The free-text part a label opens; null for any other word. */
export function textRole(core: string): TextRole | null {
  if (!ANY_TEXT.test(core)) return null;
  for (const [role, pattern] of TEXTS) if (pattern.test(core)) return role;
  return null;
}

const LABEL_COLUMN =
  /^(?:序号|项目(?:按.{2,10})?|科目|项目内容|内容|栏次|列次|行次|指标|类别|资金(?:来源|类别|名称|性质|构成)|(?:预算)?项目(?:名称|及内容)|(?:功能|经济|支出功能|支出经济|政府)?(?:分类)?科目(?:编码|代码|名称)|(?:政府预算|部门预算)?(?:支出)?(?:功能|经济)分类(?:科目)?|(?:科目|项目)?编码|代码|名称|单位名称|部门名称|支出(?:内容|项目|类别|事项)|收入项目|费用(?:名称|项目)|资金用途|项|款|类|年份|年度)$/;

/** Whether the word heads a column of labels (项目, 科目名称, 资金来源 …). */
export function isLabelColumn(core: string): boolean {
  return LABEL_COLUMN.test(core);
}

const CODE_COLUMN = /编码$|代码$|^[类款项]$/;

/** Whether the word heads a column of classification codes (科目编码). */
export function isCodeColumn(core: string): boolean {
  return CODE_COLUMN.test(core);
}

const CAPTION = /^(?:收入|支出|收入支出|资金(?:收入|支出))$/;

/** Whether the word is the caption of one half of a two-sided table: 收入 | 支出. */
export function isCaption(core: string): boolean {
  return CAPTION.test(core);
}

const FUNDS_SECTION =
  /^(?:年度)?(?:项目)?(?:部门)?(?:预算)?(?:整体)?(?:资金|执行|预算)?(?:情况|资金情况|资金执行情况|执行情况|资金|收支情况|支出情况)(?:及执行情况)?$|^项目资金.*$|^部门预算资金$|^.*预算执行情况$|^年度预算(?:数)?$/;

/** Whether the word opens the funds block at the left edge of a form: 项目资金, 预算执行情况. */
export function isFundsSection(core: string): boolean {
  return FUNDS_SECTION.test(core);
}

const TOTAL_ROW =
  /^(?:总分|合计|总计|总得分|自评总分|自评得分|得分合计|总分值|分值合计|综合得分|合计得分|小计|总评分)$/;

/** Whether the word names the total row of an indicator block. */
export function isTotalRow(core: string): boolean {
  return TOTAL_ROW.test(core);
}

const GRADE = /^(?:优秀?|良好?|中等?|较?差|合格|不合格|基本合格|一般|优良)$/;

/** Whether the word is a grade (等级), national or local. */
export function isGrade(core: string): boolean {
  return GRADE.test(core);
}

const NOTE_ROW =
  /^(?:注|备注|说明|附注|填表说明|填报说明|备 注)[:\d.、,]|^(?:注|备注|说明)$|^(?:本表|此表|公开\d+表|财决|Z\d\d).*|^(?:填表人|填报人|制表|审核人?|负责人|单位负责人|项目负责人|财务负责人|联系人|经办人|填报日期|填报单位负责人|主要负责人|分管领导|科室负责人|日期)/;

/** Whether the text is a note or a signature under a table (half-width text with its colons). */
export function isNote(text: string): boolean {
  return NOTE_ROW.test(text);
}

const FILLER = /^(?:指标\d+:?|[.。…]+|\.{2,}|…+|指标:?|-+|—+|xx+)$/i;

/** Whether the text is an unused line of a template: `……`, `指标2：`. */
export function isFiller(text: string): boolean {
  return FILLER.test(text);
}

const TITLE =
  /(?:自评|评价|绩效|决算|预算|收支|三公|经费|资产|采购|评分|明细|统计|汇总|转移支付|资金).*(?:表|情况|明细|汇总|自评|决算|统计|报告)\d?$|^(?:附件|附表|表)\d*/;

/** Whether a label core reads like the title of a table: words about one that end in 表, 情况, 决算 …. */
export function isTitleText(core: string): boolean {
  const bare = core.replace(/\(.*$/, '').replace(/(?:19|20)\d\d年?度?$/, '');
  return bare.length >= 4 && bare.length <= 60 && TITLE.test(bare);
}

const ATTACHMENT = /^(?:附件|附表|表)[\d一二三四五六七八九十]*(?:[-—－.]\d+)*$/;

/** Whether the label is the number of an attachment and nothing more. */
export function isAttachment(core: string): boolean {
  return ATTACHMENT.test(core);
}

const MONEY_UNIT = /(?:单位|金额)(?:为)?[:]?\(?(?:人民币)?(万元|亿元|千元|元)|^\(?(万元|亿元|千元|元)\)?$/;

/** The money unit a cell states for the whole table: `单位：万元`, or 万元 by itself. Half-width text. */
export function statedUnit(text: string): AmountUnit | null {
  const [, after, alone] = MONEY_UNIT.exec(text) ?? [];
  const unit = after ?? alone;
  return unit !== undefined && isAmountUnit(unit) ? unit : null;
}

const YEAR = /((?:19|20)\d\d)(?:年|\))/;

/** The first year a text mentions. */
export function yearIn(text: string): number | null {
  const found = YEAR.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

const COMPLETION = /^(?:总体|年度|绩效)?(?:目标)?(?:总体)?完成率$/;

/** Whether the label asks how far the goals were reached (总体完成率). */
export function isCompletion(core: string): boolean {
  return COMPLETION.test(core);
}
