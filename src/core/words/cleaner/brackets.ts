/** What the brackets of a label held. */
export interface Brackets {
  /** The label with the brackets that are part of its name, and without all others. */
  readonly rest: string;
  readonly points: string | null;
  readonly unit: string | null;
  readonly percent: boolean;
  readonly letter: string | null;
  readonly formula: string | null;
  readonly notes: readonly string[];
}

/** What the cleaner must know of the words. */
export interface Words {
  /** Whether a morpheme of the lexicon is written with this bracket: 因公出国(境) within 因公出国(境)费. */
  isPart(before: string, bracket: string, after: string): boolean;
  /** Whether the words are a stage, a year or a comparison, which stay in the label: (调整后), (比上年). */
  readonly stays: (inside: string) => 'before' | 'behind' | null;
}

const UNIT =
  /^(?:金额|计量|货币)?(?:单位)?:?(?:人民币)?(百?万元|万?亿元|千元|百元|元|人|人次|人\/次|批次?|辆|台|套|个|次|户|家|亩|公顷|件|项|处|座|所|平方米|公里|米|吨|天|%|‰|[mM]2|㎡|分|万人|万人次|[^\d,、]{1,4}\/[^\d,、]{1,3})$/u;
const POINTS = /^(?:满分|共|计|分值|权重|标准分)?:?(\d+(?:\.\d+)?)分(?:[^\d].*)?$/u;
const LETTER = /^列?([A-Z]\d?|\d{1,2}|[①-⑳])(?:列|栏)?$/u;
const FORMULA = /^(?=.*[=+\-×*÷/xX])(?:[A-Z\d.()%=+\-×*÷/xX①-⑳]|得分|权重)+$/u;
/** Heads whose bare number in brackets is their points: 得分(50). */
const POINTED = /(?:得分|分值|权重|评分|指标|满意度|效益|产出|效果|过程|决策|投入)$/u;
const SIGNS = /^[+\-±、,/≥≤=<>定性量%]+$/u;

/** Settles every bracket by what stands in it. Half-width text. */
export function withoutBrackets(text: string, words: Words): Brackets {
  let points: string | null = null;
  let unit: string | null = null;
  let percent = false;
  let letter: string | null = null;
  let formula: string | null = null;
  const notes: string[] = [];
  let front = '';
  let rest = '';
  let from = 0;
  for (const { at, end, inside } of bracketsOf(text)) {
    rest += text.slice(from, at);
    from = end;
    const after = text.slice(end);
    const [, number] = /^(\d{1,3}(?:\.\d+)?)$/u.exec(inside) ?? [];
    const place = words.stays(inside);
    if (words.isPart(rest, text.slice(at, end), after)) rest += text.slice(at, end);
    else if (number !== undefined && POINTED.test(rest)) points = number;
    else if (UNIT.test(inside)) {
      unit = UNIT.exec(inside)?.[1] ?? null;
      percent ||= unit === '%';
    } else if (POINTS.test(inside)) points = POINTS.exec(inside)?.[1] ?? null;
    else if (LETTER.test(inside)) letter = LETTER.exec(inside)?.[1] ?? null;
    else if (FORMULA.test(inside)) {
      formula = inside;
      percent ||= inside.includes('%');
    } else if (SIGNS.test(inside)) percent ||= inside === '%';
    else if (place === 'before') front += inside;
    else if (place === 'behind' || after.replace(/[:%]/gu, '') !== '') rest += inside;
    else notes.push(inside);
  }
  return { rest: front + rest + text.slice(from), points, unit, percent, letter, formula, notes };
}

interface Bracket {
  readonly at: number;
  readonly end: number;
  readonly inside: string;
}

/** The outermost brackets; an open one without its partner reaches to the end. */
function bracketsOf(text: string): readonly Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if ('([【〔{'.includes(character)) {
      if (depth === 0) at = index;
      depth += 1;
    } else if (')]】〕}'.includes(character) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ at, end: index + 1, inside: text.slice(at + 1, index) });
    }
  }
  if (depth > 0) found.push({ at, end: text.length, inside: text.slice(at + 1) });
  return found;
}
