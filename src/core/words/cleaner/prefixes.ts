import { isClassCode } from '../lexicon/classes/class-codes';

/** What stood in front of a label's words. */
export interface Prefixes {
  readonly rest: string;
  readonly ofWhich: boolean;
  readonly division: boolean;
  readonly level: number | null;
  readonly ordinal: number | null;
  readonly code: string | null;
}

const OF_WHICH = /^其中[:,、\-—]*(?=.)/u;

/** How a total is divided: `按资金来源分：`, `按结构：`, `资金结构：`. */
const DIVISION = /^(?:按[^:]{2,8}?分?|资金(?:来源|结构|构成|性质)):(?=.)/u;

/** How a pivot table (数据透视表) names its columns: `求和项:预算数`. */
const PIVOTED = /^(?:求和|计数|平均值|最大值|最小值)项:(?=.)/u;

/** Numbering by depth: 一、 （一） 1. （1）. */
export const NUMBERING: readonly (readonly [number, RegExp])[] = [
  [1, /^第?([一二三四五六七八九十]+)[、.,](?=.)/u],
  [2, /^\(([一二三四五六七八九十]+)\)[、.]?(?=.)/u],
  [3, /^(\d{1,2})[、.](?=[^\d])/u],
  [4, /^\(?(\d{1,2})\)[、.]?(?=.)/u],
];

/** 指标3：, stars and bullets. */
const MARKS = /^(?:指标\d+[:、.]?(?=.)|[★☆*#▲△●○■□◆◇·\-—+]+(?=[^\d]))/u;

/** A classification code of three, five or seven digits, if the classification has it (see `isClassCode`). */
const CODE = /^([1-5]\d\d(?:\d\d){0,2})[-—、.]?(?=[\u4e00-\u9fff]{2})/u;

/** Takes numbering, 其中, divisions, marks and codes off, in whatever order they come. */
export function withoutPrefixes(text: string): Prefixes {
  let rest = text;
  let ofWhich = false;
  let division = false;
  let level: number | null = null;
  let ordinal: number | null = null;
  let code: string | null = null;
  const cut = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  for (let before = ''; before !== rest;) {
    before = rest;
    if (cut(OF_WHICH)) ofWhich = true;
    if (cut(DIVISION)) {
      division = true;
      level = null;
    }
    for (const [depth, pattern] of level === null ? NUMBERING : []) {
      const match = cut(pattern);
      if (!match) continue;
      level = depth;
      ordinal = ordinalOf(match[1] ?? '');
      break;
    }
    cut(MARKS);
    cut(PIVOTED);
    const [, coded] = CODE.exec(rest) ?? [];
    if (code === null && coded !== undefined && isClassCode(coded, rest.slice(coded.length))) {
      cut(CODE);
      code = coded;
    }
  }
  return { rest, ofWhich, division, level, ordinal, code };
}

const DIGITS = '一二三四五六七八九';

/** 十二 and 12 as numbers. */
function ordinalOf(digits: string): number {
  if (/^\d+$/u.test(digits)) return Number(digits);
  const [tens = '', units = ''] = digits.includes('十') ? digits.split('十') : ['', digits];
  const ten = digits.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 : 0;
  return ten + (units === '' ? 0 : DIGITS.indexOf(units) + 1);
}
