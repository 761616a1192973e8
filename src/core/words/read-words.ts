import { clean } from './cleaner/clean';
import type { Label } from './cleaner/label';
import { compare } from './grammar/compare';
import { kindOf, otherKinds, standsAlone } from './grammar/kind';
import { named } from './grammar/names';
import { isUnknown, textOf, type Phrase } from './grammar/phrase';
import { rate } from './grammar/rate';
import { reach, share } from './grammar/share';
import { POINTS } from './grammar/slots';
import type { Candidate, Meaning, Reading } from './meaning';
import { MEASURE_OF } from './lexicon/measures';
import { remembered } from './remembered';
import { segment, type Token } from './segment';
import { isNamed } from './topics';

/** A text read: its meaning, and the label it was taken apart into. */
export interface Words extends Reading {
  readonly label: Label;
}

const NOTHING = {} as const;

/** A text that its shape explains wholly, without any word having been read. */
const UNSAID = {
  noun: null,
  meaning: NOTHING,
  alternatives: [],
  grounds: 'stated',
  leftover: '',
} as const;

/**
 * Reads a text of a table: what it is (a figure's label, a column of labels, a piece of information …) and, for a
 * figure, what the figure means. A text that was read lately costs a look-up.
 */
export const readWords: (text: string) => Words = remembered(read);

function read(text: string): Words {
  const label = clean(text);
  const { core } = label;
  if (
    label.shape === 'note' ||
    label.shape === 'sentence' ||
    (label.shape === 'value' && !isPercentSign(label))
  ) {
    return { ...UNSAID, text, label, kind: label.shape };
  }
  if (isParticular(label)) return { ...UNSAID, text, label, kind: 'info' };
  const tokens = segment(core);
  const leftover = standsAlone(core) ? '' : textOf(tokens.filter(isUnknown));
  const head = kindOf(core, tokens, label.points !== null);
  if (head) {
    const { kind, noun } = head;
    const figure = (): Candidate => ({
      kind: 'figure',
      meaning: asSpent(phrase(segment(core.replace(/情况$/u, '')), label).meaning),
    });
    const alternatives = otherKinds(core, kind, figure);
    return { text, label, kind, noun, meaning: NOTHING, alternatives, grounds: 'stated', leftover };
  }
  if (label.core !== '' && /^[(【][^()]*[)】]$/u.test(label.text) && isTime(tokens)) {
    return { ...UNSAID, text, label, kind: 'title' };
  }
  const said = phrase(tokens, label);
  const { grounds } = said;
  const open = grounds === 'guessed' ? textOf(tokens.filter(isOpen)) : leftover;
  const meaning = isWeighed(label, said.meaning) ? { subject: core } : counted(label, said.meaning);
  return {
    text,
    label,
    kind: 'figure',
    noun: nounOf(tokens),
    meaning,
    alternatives: alternativesOf(core, tokens),
    grounds: leftover === '' ? grounds : 'guessed',
    leftover: open,
  };
}

/** Words that no slot accounts for: unknown ones, and those that deny or demand what the others say (未, 应). */
function isOpen(token: Token): boolean {
  return isUnknown(token) || token.role === 'undone';
}

/** 支出情况 is about what was spent, while 支出 alone may head any figure of the expenditure. */
function asSpent(meaning: Meaning): Meaning {
  return meaning.subject === 'expenditure' && meaning.measure === undefined
    ? { measure: 'outturn' }
    : meaning;
}

const PARTICULAR = /^([^:]{2,12}):./u;

/** A particular of the form with its value in one cell: 项目负责人：张三, 单位：万元. */
function isParticular({ text }: Label): boolean {
  const [, name] = PARTICULAR.exec(text) ?? [];
  if (name === undefined) return false;
  const { kind, noun, alternatives } = readWords(name);
  if (kind === 'labels' && (noun === 'unit' || noun === 'department')) return true;
  return kind === 'info' || alternatives.some((other) => other.kind === 'info');
}

/** Comparison, share, rate, then the slots; the first that finds its shape reads the label. */
function phrase(tokens: readonly Token[], label: Label): Phrase {
  const percent = label.percent;
  if (tokens.length === 0) return { meaning: percent ? { aspect: '%' } : NOTHING, grounds: 'guessed' };
  const found =
    reach(tokens, percent, named) ??
    share(tokens, named) ??
    compare(tokens, percent, named) ??
    rate(tokens, percent || label.formula?.includes('/') === true);
  if (found) return found;
  const { meaning, grounds } = named(tokens);
  return percent &&
    meaning.measure !== 'weight' &&
    meaning.measure !== 'score' &&
    meaning.measure !== 'coefficient'
    ? { meaning: { ...meaning, aspect: '%' }, grounds }
    : { meaning, grounds };
}

/** The special word that measures (决算, 自评得分), or who scores, where the slots keep less than it says. */
function nounOf(tokens: readonly Token[]): string | null {
  if (isCompletion(tokens)) return 'completion';
  if (tokens.length === 1 && tokens[0]?.value === 'start') return 'start';
  if (isBudgetExecution(tokens)) return 'budget-execution';
  const special = tokens.findLast(
    ({ role, value }) => (role === 'measure' && value in MEASURE_OF) || value === 'cut',
  );
  if (special) return special.value;
  const scored = tokens.some(({ role, value }) => role === 'measure' && value === 'score');
  return scored &&
    tokens.some(
      ({ value, text }) => value === 'reviewer' || isNamed(text, 'of-finance') || value === 'unit-in-charge',
    )
    ? 'review-score'
    : null;
}

/** 预算执行 and 预算执行率, which a form also has as a class of indicators. */
function isBudgetExecution([budget, verb, ...rest]: readonly Token[]): boolean {
  return budget?.value === 'budget' && verb?.value === 'spend' && rest.every(({ role }) => role === 'rate');
}

/** 完成率, 目标完成率, 指标完成率: how far goals or indicators were reached, not money. */
function isCompletion(tokens: readonly Token[]): boolean {
  const reached = tokens.some(({ role, value }) => role === 'verb' && value === 'complete');
  return (
    reached &&
    tokens.at(-1)?.role === 'rate' &&
    tokens.every(({ role, value }) => COMPLETION.has(role) || (role === 'text' && value.endsWith('goal')))
  );
}

const COMPLETION: ReadonlySet<Token['role']> = new Set([
  'verb',
  'rate',
  'noun',
  'text',
  'period',
  'particle',
  'done',
]);

/** （2023年度） by itself is the year under a title, no header. */
function isTime(tokens: readonly Token[]): boolean {
  return tokens.every(({ role }) => role === 'period');
}

/** Units in which persons, things and times are counted. */
const COUNTING: ReadonlySet<string> = new Set(
  '人 人次 万人 万人次 批 批次 辆 台 套 个 次 户 家 件 项 处 座 所'.split(' '),
);

/** 公务用车购置数（辆） counts, as its unit says. */
function counted({ unit, core }: Label, meaning: Meaning): Meaning {
  const counts = unit !== null && COUNTING.has(unit) && core.endsWith('数');
  return counts && meaning.measure === undefined && meaning.subject !== undefined
    ? { ...meaning, measure: 'count' }
    : meaning;
}

/** A name with its points, 预算编制（5分）, is an indicator's name and nothing else. */
function isWeighed({ points }: Label, { measure, aspect }: Meaning): boolean {
  return points !== null && aspect === undefined && measure !== undefined && !POINTS.has(measure);
}

function isPercentSign({ text }: Label): boolean {
  return /^\(?[%‰]\)?$/u.test(text);
}

/** 年初数 is a budget of the beginning of the year, or what there was then. */
function isOpening([start, ...rest]: readonly Token[]): boolean {
  return start?.value === 'start' && rest.every(({ role, value }) => role === 'amount' && value === 'plain');
}

/** 本年累计数 is the sum to a month of the year, or beside 上年累计数 that of the year. */
function isCumulativeThisYear([period, ...rest]: readonly Token[]): boolean {
  return (
    period?.value === 'cum' &&
    CUMULATIVE_THIS_YEAR.has(period.text) &&
    rest.every(({ role, value }) => role === 'amount' && value === 'plain')
  );
}

const CUMULATIVE_THIS_YEAR: ReadonlySet<string> = new Set(['本年累计', '当年累计', '本期累计']);

/** Labels that are also the name of a functional class; the classes around them decide. */
const ALSO_CLASSES: ReadonlySet<string> = new Set(['国有资本经营预算支出', '转移性支出']);

/** What else the words may mean where only their neighbours can say. */
function alternativesOf(core: string, tokens: readonly Token[]): readonly Candidate[] {
  if (isCumulativeThisYear(tokens)) return [{ kind: 'figure', meaning: { period: 'this' } }];
  if (isOpening(tokens)) return [{ kind: 'figure', meaning: { period: 'open' } }];
  if (isNamed(core, 'expenditure')) return [{ kind: 'figure', meaning: { measure: 'outturn' } }];
  if (isNamed(core, 'year-on-year'))
    return [{ kind: 'figure', meaning: { aspect: 'change%', base: { period: 'last' } } }];
  if (isNamed(core, 'also-section')) return [{ kind: 'section', meaning: {} }];
  return ALSO_CLASSES.has(core) ? [{ kind: 'figure', meaning: { subject: core } }] : [];
}
