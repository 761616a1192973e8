import { MORPHEMES } from '../lexicon/lexicon';
import { segment, type Token } from '../segment';
import { withoutBrackets, type Words } from './brackets';
import { halfWidth } from './half-width';
import type { Label } from './label';
import { withoutPrefixes } from './prefixes';
import { isYear, shapeOf } from './shapes';

const QUOTES = /["'“”‘’「」『』〝〞`´《》]/gu;
/** Letters of columns in circles behind the words, with the formula they stand in: `执行率③＝②÷①`. */
const CIRCLED = /([①-⑳])\s*((?:[=＝(（].*)?)$/u;
/** Numbering by a digit in a circle, which half width would leave as part of the words: `①中央资金`. */
const ENCIRCLED = /^\s*(其中[:：])?\s*([①-⑳])[、.．]?\s*(?=\S)/u;
/** A letter or a digit behind the words, and a formula behind an equal sign: `执行数B`, `得分D=C×10`. */
const LETTERED = /(?<=[\u4e00-\u9fff)])([A-Z]|\d{1,2})?(=[^=]+)?$/u;
/** A quotient of columns right behind the words: `执行率B/A×100%`. */
const DIVIDED = /(?<=[\u4e00-\u9fff)])[A-Z]\d?[/÷][A-Z]\d?(?:[×xX*]100)?$/u;

/** The longest morpheme with a bracket, in characters before the bracket and behind it. */
const REACH = 14;

const WORDS: Words = {
  isPart(before, bracket, after) {
    for (let back = Math.min(REACH, before.length); back >= 0; back -= 1) {
      const start = before.slice(before.length - back) + bracket;
      for (let on = Math.min(REACH, after.length); on >= 0; on -= 1) {
        if (MORPHEMES.has(start + after.slice(0, on))) return true;
      }
    }
    return false;
  },
  stays(inside, before) {
    if (narrows(inside, before)) return 'before';
    const tokens = segment(inside);
    const [first] = tokens;
    if (!first || tokens.some(({ role }) => role === 'unknown')) return null;
    if (first.role === 'than' || (first.role === 'with' && tokens.at(-1)?.role === 'compared'))
      return 'before';
    if (tokens.every(({ role, value }) => role === 'period' && value !== 'weak')) return 'before';
    if (tokens.every(({ role }) => role === 'stage')) return isStateOf(tokens, before) ? 'before' : 'behind';
    if (tokens.some(({ role }) => COMPARING.has(role)) && segment(before).at(-1)?.role !== 'unknown')
      return 'before';
    return addsTo(segment(before), tokens);
  },
  joins(inside, before) {
    const apart = segment(inside).length + segment(before).length;
    return narrows(inside, before) || segment(inside + before).length === apart;
  },
};

/** 预算数(调整) is the budget as it was adjusted, beside 预算数(年初): 调整预算数, and no 预算调整数. */
function isStateOf(stages: readonly Token[], before: string): boolean {
  const isAdjusting = stages.every(({ value }) => value === 'adjust');
  return isAdjusting && segment(before).some(({ role, value }) => role === 'measure' && value === 'budget');
}

/** 支出(基本) is 基本支出: the bracket before the words is a concept of its own, which is part of theirs. */
function narrows(inside: string, before: string): boolean {
  const whole = MORPHEMES.get(before);
  const part = MORPHEMES.get(inside + before);
  return whole?.role === 'concept' && part?.role === 'concept' && part.value !== whole.value;
}

/** A bracket with these says what the change or the share before it is taken against: 变动(决算比预算). */
const COMPARING: ReadonlySet<Token['role']> = new Set(['than', 'of']);

/** Words of a bracket that fill a slot: whose, of what, or what is measured. */
const TELLING: ReadonlySet<Token['role']> = new Set(['source', 'concept', 'measure']);
/** Those that may stand with them. */
const FURTHER: ReadonlySet<Token['role']> = new Set(['period', 'stage', 'amount', 'noun', 'money']);
/** Measures of money, which a bracket may add to what the label is about: 公务接待费(上年决算). */
const ADDED: ReadonlySet<string> = new Set(['budget', 'outturn', 'accounts', 'arrived', 'carry', 'balance']);
/** Subjects that any other one is narrower than: 支出(人员经费). */
const WIDE: ReadonlySet<string> = new Set(['expenditure', 'income']);

/**
 * Where the words of a bracket belong that say what the label leaves open: the source or the subject before it, the measure
 * behind it. Null for a note, which says again or explains what the label has said.
 */
function addsTo(label: readonly Token[], inside: readonly Token[]): 'before' | 'behind' | null {
  const telling = inside.filter(({ role }) => TELLING.has(role));
  const isPlain = inside.every(({ role }) => TELLING.has(role) || FURTHER.has(role));
  const isKnown = label.length > 0 && label.every(({ role }) => FILLED.has(role));
  if (telling.length === 0 || !isPlain || !isKnown) return null;
  const says = new Set(label.filter(({ value }) => !WIDE.has(value)).map(({ role }) => role));
  if (inside.some(({ role }) => role !== 'amount' && says.has(role))) return null;
  const measures = telling.filter(({ role }) => role === 'measure');
  if (!measures.every(({ value }) => ADDED.has(value))) return null;
  return measures.length > 0 ? 'behind' : 'before';
}

/** What the label of a figure consists of, whose bracket may say more of it. */
const FILLED: ReadonlySet<Token['role']> = new Set([
  ...TELLING,
  ...FURTHER,
  'total',
  'verb',
  'done',
  'money',
  'change',
  'growth',
  'share',
]);

/** Takes a text apart. Any string is a label; one without special parts comes back as its own core. */
export function clean(text: string): Label {
  const encircled = ENCIRCLED.exec(text);
  const opened = encircled ? (encircled[1] ?? '') + text.slice(encircled[0].length) : text;
  const circled = CIRCLED.exec(opened);
  const plain = partNamed(
    halfWidth(circled ? opened.slice(0, circled.index) : opened)
      .replace(QUOTES, '')
      .replaceAll('其它', '其他'),
  );
  const shape = shapeOf(plain);
  const prefixes = withoutPrefixes(plain);
  const brackets = withoutBrackets(prefixes.rest, WORDS);
  let core = beforeColon(brackets.rest);
  const percent = brackets.percent || core.includes('%') || (circled?.[2] ?? '').includes('%');
  core = core.replace(/(?<![%‰])[%‰]+$/u, '');
  const divided = DIVIDED.exec(core);
  if (divided) core = core.slice(0, divided.index);
  const lettered = LETTERED.exec(core);
  if (lettered && !/(?:19|20)\d\d$/u.test(core)) core = core.slice(0, lettered.index);
  return {
    text: halfWidth(text),
    core: core.replace(/[:;,。…‰]+|(?<![.])[.]{2,}$|^[、.·-]+|(?<![、.·-])[、.·-]+$/gu, ''),
    ofWhich: prefixes.ofWhich,
    division: prefixes.division,
    level: encircled ? 5 : prefixes.level,
    ordinal: encircled ? Number(halfWidth(encircled[2] ?? '')) : prefixes.ordinal,
    code: prefixes.code,
    points: brackets.points,
    unit: brackets.unit,
    percent: percent || (lettered?.[2] ?? '').includes('%'),
    letter: brackets.letter ?? lettered?.[1] ?? circled?.[1] ?? null,
    formula:
      brackets.formula ?? divided?.[0] ?? lettered?.[2]?.slice(1) ?? (circled?.[2] ? circled[2] : null),
    notes: brackets.notes,
    shape: prefixes.code === null || shape !== 'value' ? shape : null,
  };
}

const BRACKETED = /^([^()]*)\(([^()]+)\)$/u;

/** A part in brackets, alone or behind its whole: 全年预算数(其中:财政拨款) is the 财政拨款全年预算数 of it. */
function partNamed(text: string): string {
  const [, whole = '', inside = ''] = BRACKETED.exec(text) ?? [];
  const { ofWhich, rest } = withoutPrefixes(inside);
  if (rest === '' || (whole !== '' && !ofWhich)) return text;
  const tokens = segment(rest);
  const isSource = tokens.every(({ role }) => role === 'source');
  return isSource || isPartOf(tokens, whole) || (whole === '' && ofWhich)
    ? `${inside.slice(0, -rest.length)}${rest}${whole}`
    : text;
}

/** 财政拨款收入 of 本年收入(其中:财政拨款收入): the same flow as the whole, from one source. */
function isPartOf(part: readonly Token[], whole: string): boolean {
  const [source, flow, ...others] = part;
  if (source?.role !== 'source' || flow?.role !== 'concept' || others.length > 0) return false;
  return segment(whole).some(({ role, value }) => role === 'concept' && value === flow.value);
}

/** `标签:值` without its value, where what follows the colon is a number, a unit or nothing. */
function beforeColon(text: string): string {
  const [label = '', value] = text.split(/:(.*)/u);
  if (value === undefined || label === '') return text;
  return value === '' || shapeOf(value) === 'value' || isYear(value) ? label : text;
}
