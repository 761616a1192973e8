import { decimal, type Decimal } from '../../quantity/decimal';

/** A figure as prose has it (文中的数): the verb before it where one carries its sign, its digits, and its unit. */
export interface FigureToken {
  readonly kind: 'figure';
  /** Everything the token covers: `增加9.22万元`. */
  readonly written: string;
  /** `增加`, `下降` …, or empty. */
  readonly verb: string;
  /** What stands between the verb and the digits: `了`, a space, or nothing. */
  readonly between: string;
  readonly digits: string;
  /** `万元`, `%` …, or empty. */
  readonly unit: string;
  readonly value: Decimal;
}

/** One character of prose between figures. */
export interface WordToken {
  readonly kind: 'word';
  readonly written: string;
}

export type Token = FigureToken | WordToken;

/** Verbs that carry the sign of the figure behind them (增减用语), each with its kind of comparison. */
const VERBS = '增加|减少|增长|下降|上升|追加|调减';
const UNITS = '亿元|万元|元|个百分点|[%％]|分(?!之)|人次|人|个|项|辆|批次|平方米|户|次|年';
const DIGITS = '(?:(?<!\\d)-)?\\d+(?:[.,]\\d+)*';
/** Digits with separators in the right places. Others, such as `10,0000`, are left alone: nobody can tell what is meant. */
const WELL_FORMED = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const FIGURE = new RegExp(`(?:(${VERBS})(了?\\s*))?(${DIGITS})\\s*(${UNITS})?`, 'gu');

/** The text as figures and single characters; joined again they give the text exactly. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(FIGURE)) {
    const [written, verb = '', between = '', digits = '', unit = ''] = match;
    if (!WELL_FORMED.test(digits)) continue;
    tokens.push(...wordsOf(text.slice(end, match.index)));
    const value = decimal(digits.replaceAll(',', ''));
    tokens.push({ kind: 'figure', written, verb, between, digits, unit: unit.replace('％', '%'), value });
    end = match.index + written.length;
  }
  return [...tokens, ...wordsOf(text.slice(end))];
}

function wordsOf(text: string): readonly WordToken[] {
  return [...text].map((written) => ({ kind: 'word', written }));
}

export function isFigure(token: Token | undefined): token is FigureToken {
  return token?.kind === 'figure';
}

/** Whether two figures say the same: equal value and unit, whatever the separators and trailing zeros. */
export function sameFigure(a: FigureToken, b: FigureToken): boolean {
  return a.unit === b.unit && a.value.eq(b.value) && (a.verb === b.verb || a.verb === '' || b.verb === '');
}

/** The words directly before a token, back to the last punctuation mark or figure: 执行数 in `，执行数45.08万元`. */
export function labelBefore(tokens: readonly Token[], position: number): string {
  let label = '';
  for (let at = position - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || /[\s，。；：、,;:（）()“”]/u.test(token.written)) break;
    label = token.written + label;
  }
  return label;
}
