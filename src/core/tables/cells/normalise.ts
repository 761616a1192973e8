import { ANY_AMOUNT_UNIT, isAmountUnit, type AmountUnit } from '../../quantity/unit';
import { halfWidth } from '../../words/cleaner/half-width';
import { withoutPrefixes } from '../../words/cleaner/prefixes';

/** The words of a label as the vocabulary compares them, and what is written among them. */
export interface BareLabel {
  /** The words alone: full width turned to half, no spaces, quotes, colons, letters (A), units or notes. */
  readonly core: string;
  /** The money unit written in it: `项目资金（万元）`. */
  readonly unit: AmountUnit | null;
  /** Whether it carries a percent sign: `执行率（%）`, `同比%`. */
  readonly percent: boolean;
}

const QUOTES = /["'“”‘’「」『』〝〞`´]/g;

/** Notes that say nothing about what a label means: letters, units, length limits, seals. */
const NOTE =
  /^(?:列?[A-Z](?:[%×x*]|\d|[-+=/÷].*)?|%|百分比|金?额?单?位?:?(?:人民币)?(?:百?万元|万?亿元|千元|元)|人民币|分|\d+(?:\.\d+)?分.*|得?分?\d*%|\d+字.*|.{0,8}以内|包含.{0,12}|盖章|公章|签章|签字|章|选填|必填|如有|可选|\d{4}年度?|\d{1,2}(?:=.*)?|[≥><=≤、,.定性量/]+)$/;

/** Letters of columns in circles, with the formula they stand in: `全年预算数①`, `执行率③＝②÷①`. */
const CIRCLED = /(?<![(（])[①-⑳](?:\s*[=＝(（].*)?\s*$/u;

/** Numbering by a digit in a circle, which half width would leave as part of the words: `①中央资金`. */
const ENCIRCLED = /^((?:\s*其中[:：])?\s*)[①-⑳][、.．]?\s*(?=\S)/u;

/** A unit of money in a bracket, behind 单位 or behind a mark. */
const UNIT = new RegExp(String.raw`(?:\(|单位:?|,|:)(?:人民币)?(${ANY_AMOUNT_UNIT})\)?`);

/** Reduces a label to its words. Any string is a label; one without special parts comes back as its own core. */
export function bareLabel(text: string): BareLabel {
  const rest = halfWidth(text.replace(CIRCLED, '').replace(ENCIRCLED, '$1')).replace(QUOTES, '');
  const unit = UNIT.exec(rest)?.[1];
  return {
    core: stripMarks(stripNotes(withoutPrefixes(rest).rest)),
    unit: unit !== undefined && isAmountUnit(unit) ? unit : null,
    percent: rest.includes('%'),
  };
}

function stripMarks(text: string): string {
  return text.replace(/[:;、，,。%…]+/g, '').replace(/[.]{2,}$/, '');
}

function stripNotes(text: string): string {
  let result = text;
  for (let before = ''; before !== result;) {
    before = result;
    result = result.replace(/[([【]([^()[\]【】]*)[)\]】]/g, (_, inside: string) =>
      NOTE.test(inside) ? '' : inside,
    );
  }
  return result;
}
