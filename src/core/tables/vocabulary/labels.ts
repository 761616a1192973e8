import { ANY_AMOUNT_UNIT, isAmountUnit, type AmountUnit } from '../../quantity/unit';
import { endsIn } from '../../words/topics';

const GRADE = /^(?:优秀?|良好?|中等?|较?差|合格|不合格|基本合格|一般|优良)$/;

/** Whether the word is a grade (等级), national or local. */
export function isGrade(core: string): boolean {
  return GRADE.test(core);
}

const NOTE_ROW =
  /^(?:注|备注|说明|附注|填表说明|填报说明|备 注)[:\d.、,]|^(?:注|备注|说明)$|^(?:本表|此表|公开\d+表|财决|Z\d\d).*|^(?:填表人|填报人|制表|审核人?|负责人|单位负责人|项目负责人|财务负责人|联系人|经办人|填报日期|填报单位负责人|主要负责人|分管领导|科室负责人|日期[:\d])/;

/** Whether the text is a note or a signature under a table (half-width text with its colons). */
export function isNote(text: string): boolean {
  return NOTE_ROW.test(text);
}

const LABELLED = /^([^:\d]{2,14}?)(?:\([^:()]*\))?:/;
const DAY = /^(?:(?:19|20)\d\d)?[年.-]\s*\d{0,2}[月.-]\s*\d{0,2}日?$/;

/**
 * Whether these texts are a row of signatures: labels with their colons, filled in or not, or days, one at least of who
 * signs or seals (复核人：, 科室负责人（签字）：). Half-width text.
 */
export function areSignatures(texts: readonly string[]): boolean {
  const labels = texts.map((text) => LABELLED.exec(text)?.[1] ?? null);
  return (
    labels.every((label, at) => label !== null || DAY.test(texts[at] ?? '')) &&
    labels.some((label) => label !== null && endsIn(label, 'signer'))
  );
}

const FILLER = /^(?:指标\d+:?|[.。…]+|\.{2,}|…+|指标:?|-+|—+|xx+)$/i;

/** Whether the text is an unused line of a template: `……`, `指标2：`. */
export function isFiller(text: string): boolean {
  return FILLER.test(text);
}

const TITLE =
  /(?:自评|评价|绩效|决算|预算|收支|三公|经费|资产|采购|评分|明细|统计|汇总|转移支付|资金|收入|支出|债务|债券|基金|补助|补贴).*(?:表|情况|明细|汇总|自评|决算|统计|报告)\d?$|(?:情况|明细|汇总|统计|计划|分配|一览|对比|登记|公开|发放|信息)表$|(?:台账|明细账|日记账)$|^(?:附件|附表|表)\d*/;

/** Whether a label core reads like the title of a table: words about one that end in 表, 情况, 决算 …. */
export function isTitleText(core: string): boolean {
  const bare = core
    .replace(/\(.*$/, '')
    .replace(/(?:19|20)\d\d年?(?:度|\d{1,2}[-—~至]\d{1,2}月|[上下]半年)?$/, '');
  return bare.length >= 4 && bare.length <= 60 && TITLE.test(bare);
}

const ATTACHMENT = /^(?:附件|附表|表)[\d一二三四五六七八九十]*(?:[-—－.]\d+)*$/;

/** Whether the label is the number of an attachment and nothing more. */
export function isAttachment(core: string): boolean {
  return ATTACHMENT.test(core);
}

const MONEY_UNIT = new RegExp(
  String.raw`(?:单位|金额)(?:为)?[:]?\(?(?:[^:,]{1,4}[、,/])*(?:人民币)?(${ANY_AMOUNT_UNIT})|^\(?(${ANY_AMOUNT_UNIT})\)?$`,
);

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
