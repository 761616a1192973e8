import type { Token } from '../segment';
import { headOf, isUnknown, textOf, type Phrase, weaker } from './phrase';
import { fill, POINTS } from './slots';
import { isNamed } from '../topics';

/** Heads behind which the words before them, as written, are a subject: 路灯改造 of 路灯改造预算数. */
const MEASURING: ReadonlySet<Token['role']> = new Set([
  'measure',
  'amount',
  'total',
  'stage',
  'period',
  'done',
  'rate',
  'verb',
]);
/** Words at the front that stay slots before a name of own words. */
const LEADING: ReadonlySet<Token['role']> = new Set(['period', 'particle', 'level']);

/**
 * A phrase with words that the lexicon does not know. If its head measures, what stands before is the subject in one
 * piece; if its head is money or an unknown word, the whole is a name and no slot is read from it.
 */
export function named(words: readonly Token[]): Phrase {
  const tokens = withoutGoal(words);
  const achieved = rateOfGoal(tokens);
  if (achieved) return achieved;
  const undone = tokens.find(({ role }) => role === 'undone');
  if (!tokens.some(isOwn) && !undone)
    return isOther(tokens) ? { meaning: { subject: textOf(tokens) }, grounds: 'stated' } : fill(tokens);

  const head = headOf(tokens);
  if (!head || undone || !MEASURING.has(head.role))
    return { meaning: { subject: textOf(tokens) }, grounds: 'guessed' };
  const last = lastOwn(tokens);
  const first = tokens.findIndex(({ role }, place) => place === last || !LEADING.has(role));
  const subject = textOf(tokens.slice(first, last + 1));
  const rest = [...tokens.slice(0, first), ...tokens.slice(last + 1)];
  const { meaning, grounds } = fill([...tokens.slice(0, first), ...rest.slice(first)]);
  return { meaning: { ...meaning, subject }, grounds: weaker(grounds, 'guessed') };
}

/**
 * 年度目标 before 指标值 or 完成值 names no goal of its own: every target and every result is one of a goal. Nor does
 * 三级指标 before 分值 or 得分 name an indicator.
 */
function withoutGoal(tokens: readonly Token[]): readonly Token[] {
  const isOfGoal = tokens.some(({ role, value }) => role === 'measure' && OF_GOAL.has(value));
  const isOfLevel = tokens.some(({ role, value }) => role === 'measure' && POINTS.has(value));
  return tokens.filter(
    ({ role, value }) =>
      !(isOfGoal && role === 'text' && value.endsWith('goal')) &&
      !(isOfLevel && role === 'labels' && value.startsWith('level')),
  );
}

/** 质量达标率目标值: what has to be reached, or was, of a rate that goes by its own name, verb and all. */
function rateOfGoal(tokens: readonly Token[]): Phrase | null {
  const end = tokens.findLastIndex(({ role }) => role === 'rate');
  const behind = tokens.slice(end + 1);
  if (end < 1 || !behind.some(({ role, value }) => role === 'measure' && OF_GOAL.has(value))) return null;
  const first = tokens.findIndex(({ role }) => !LEADING.has(role));
  const { meaning, grounds } = fill([...tokens.slice(0, first), ...behind]);
  const subject = textOf(tokens.slice(first, end + 1));
  return { meaning: { ...meaning, subject }, grounds: weaker(grounds, 'implied') };
}

const OF_GOAL: ReadonlySet<string> = new Set(['target', 'actual']);

/** 其他 before anything but 资金 and 收入 makes the whole a name: 其他项目支出. */
function isOther(tokens: readonly Token[]): boolean {
  const next = tokens[tokens.findIndex(({ text }) => isNamed(text, 'of-others')) + 1];
  return isNamed(tokens[0]?.text ?? '', 'of-others') && next?.role === 'concept' && next.value !== 'income';
}

/** Words of a name: unknown ones, and nouns of labels that are not the head: 使用满意度, 目标管理. */
function isOwn(token: Token): boolean {
  return isUnknown(token) || NOUNS.has(token.role);
}

const NOUNS: ReadonlySet<Token['role']> = new Set([
  'class',
  'text',
  'labels',
  'section',
  'title',
  'compared',
  'than',
  'of',
]);

/** The end of the own words: the last unknown one, with what belongs to it behind (经费, 项目, 支出). */
function lastOwn(tokens: readonly Token[]): number {
  const unknown = tokens.findLastIndex(isOwn);
  let last = unknown;
  for (let at = unknown + 1; at < tokens.length; at += 1) {
    const role = tokens[at]?.role;
    if (role === 'money' || role === 'noun' || role === 'concept' || role === 'name') last = at;
    else break;
  }
  return last;
}
