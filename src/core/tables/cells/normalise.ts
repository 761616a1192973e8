import type { AmountUnit } from '../../quantity/unit';

/** A label taken apart: what it says without its numbering, notes, units and typographic variants. */
export interface Label {
  /** The words alone: full width turned to half, no spaces, quotes, colons, letters (A), units or notes. */
  readonly core: string;
  /** The core without anything in brackets and without the letters of a formula: 执行率 of `执行率C=B/A（见说明）`. */
  readonly bare: string;
  /** Whether it began with 其中. */
  readonly ofWhich: boolean;
  /** Whether it began with the way a total is divided: `按资金来源分：财政性资金`. */
  readonly division: boolean;
  /** Depth of its numbering: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①; null without one. */
  readonly level: number | null;
  /** The ordinal the numbering gives: 3 for 三、. */
  readonly ordinal: number | null;
  /** The points in `产出指标（50分）`. */
  readonly points: string | null;
  /** The money unit written in it: `项目资金（万元）`. */
  readonly unit: AmountUnit | null;
  /** Whether it carries a percent sign: `执行率（%）`, `同比%`. */
  readonly percent: boolean;
}

/** Full-width characters to half-width (Unicode NFKC), without any white space or characters that nobody sees. */
export function halfWidth(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
}

const CHINESE_DIGITS = '一二三四五六七八九';
const QUOTES = /["'“”‘’「」『』〝〞`´]/g;

/** Notes that say nothing about what a label means: letters, units, length limits, seals. */
const NOTE =
  /^(?:列?[A-Z](?:[%×x*]|\d|[-+=/÷].*)?|%|百分比|金?额?单?位?:?(?:人民币)?(?:百?万元|亿元|千元|元)|人民币|分|\d+(?:\.\d+)?分.*|得?分?\d*%|\d+字.*|.{0,8}以内|包含.{0,12}|盖章|公章|签章|签字|章|选填|必填|如有|可选|\d{4}年度?|\d{1,2}(?:=.*)?|[≥><=≤、,.定性量/]+)$/;

const NUMBERING: readonly (readonly [number, RegExp])[] = [
  [1, /^([一二三四五六七八九十]+)[、.,，](?=.)/],
  [2, /^\(([一二三四五六七八九十]+)\)[、.]?(?=.)/],
  [3, /^(\d{1,2})[、.．](?=[^\d])/],
  [4, /^\((\d{1,2})\)[、.]?(?=.)/],
];

/** Letters of columns in circles, with the formula they stand in: `全年预算数①`, `执行率③＝②÷①`. */
const CIRCLED = /(?<![(（])[①-⑳](?:\s*[=＝(（].*)?\s*$/u;

/** Numbering by a digit in a circle, which half width would leave as part of the words: `①中央资金`. */
const ENCIRCLED = /^((?:\s*其中[:：])?\s*)([①-⑳])[、.．]?\s*(?=\S)/u;

/** How a total is divided: `按资金来源分：`, `按结构：`, `资金结构：`. */
const DIVISION = /^(?:按[^:]{2,8}?分?|资金(?:来源|结构|构成|性质)):(?=.)/;

/** Takes a label apart. Any string is a label; one without special parts comes back as its own core. */
export function readLabel(text: string): Label {
  const encircled = ENCIRCLED.exec(text)?.[2];
  let rest = halfWidth(text.replace(CIRCLED, '').replace(ENCIRCLED, '$1')).replace(QUOTES, '');
  const points = /\((?:满分|共|计)?(\d+(?:\.\d+)?)分[^)]*\)/.exec(rest)?.[1] ?? null;
  const unit = /(?:\(|单位:?|,|:)(?:人民币)?(万元|亿元|千元|元)\)?/.exec(rest)?.[1];
  const percent = rest.includes('%');
  let ofWhich = false;
  let division = false;
  let level: number | null = encircled ? 5 : null;
  let ordinal: number | null = encircled ? Number(encircled.normalize('NFKC')) : null;
  for (let again = true; again;) {
    again = false;
    const which = /^(?:其中|其 中)[:,、\-—]*(?=.)/.exec(rest);
    if (which) {
      ofWhich = true;
      rest = rest.slice(which[0].length);
      again = true;
    }
    const divided = DIVISION.exec(rest);
    if (divided) {
      division = true;
      level = null;
      rest = rest.slice(divided[0].length);
      again = true;
    }
    for (const [depth, pattern] of NUMBERING) {
      const match = pattern.exec(rest);
      if (!match || level !== null) continue;
      level = depth;
      ordinal = ordinalOf(match[1] ?? '');
      rest = rest.slice(match[0].length);
      again = true;
      break;
    }
  }
  const core = stripMarks(stripNotes(rest));
  const bare = stripMarks(rest.replace(/[([【][^()[\]【】]*[)\]】]/g, '')).replace(/[A-Z](?:[=×÷/].*)?$/, '');
  return {
    core,
    bare,
    ofWhich,
    division,
    level,
    ordinal,
    points,
    unit: (unit as AmountUnit | undefined) ?? null,
    percent,
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

function ordinalOf(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  const [tens = '', units = ''] = digits.includes('十') ? digits.split('十') : ['', digits];
  const ten = digits.includes('十') ? (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens) + 1) * 10 : 0;
  return ten + (units === '' ? 0 : CHINESE_DIGITS.indexOf(units) + 1);
}
