import { beginningOf, beginsWith, endsIn, isNamed, mentions } from '../../topics';
import { wording } from '../../wording';

/**
 * How an actual value that is written in words goes into a sentence (完成值的写法): a bare verdict (已完成), a grade (优), nothing
 * (无), yes or no, a day, a span of time, words that follow the name as its predicate (有所提升), or a noun of its own.
 */
export type Achievement =
  'verdict' | 'grade' | 'nothing' | 'yes' | 'no' | 'day' | 'span' | 'predicate' | 'noun';

/** A verdict without words of its own. */
const VERDICTS = [
  wording('verdict-lead*', 'achieved', 'done?', 'expected?', 'of-the-year?', 'aim-word?'),
  wording('comes-to-aim', 'expected', 'of-the-year?', 'aim-word'),
];

const DAYS = [
  wording('year', 'calendar-year', 'month or day', 'month-mark'),
  wording('month or day', 'month-mark'),
];

/** How the words of an actual value stand in a sentence. */
export function achievementOf(words: string): Achievement {
  if (isNamed(words, 'nothing')) return 'nothing';
  if (isNamed(words, 'yes')) return 'yes';
  if (isNamed(words, 'no')) return 'no';
  if (VERDICTS.some((way) => way.is(words))) return 'verdict';
  if (isNamed(words, 'grade-said')) return 'grade';
  if (DAYS.some((way) => way.opens(words))) return mentions(words, 'from-to') ? 'span' : 'day';
  return beginsWith(words, 'predicate') ? 'predicate' : 'noun';
}

/** Predicates that several names may share: 服务能力、群众知晓率有所提升. */
export function isShared(words: string): boolean {
  const kind = achievementOf(words);
  return (kind === 'predicate' && words.length <= LONGEST_SHARED) || kind === 'verdict';
}

/** Longer words are about one thing. */
const LONGEST_SHARED = 6;

const BOUND_SIGN = wording('bound-sign');
const BOUND_BEHIND = wording('bound-behind');

/** A bound in place of a value: ≥95%, 95%以上, 不超过3次. */
export interface Bound {
  readonly side: 'above' | 'below';
  /** Without sign and 以上: 95%. */
  readonly value: string;
}

/** The bound that stands where a value belongs; null for a value. */
export function boundIn(words: string, relation: string | null): Bound | null {
  const above =
    relation === '≥' || relation === '>' || beginsWith(words, 'at-least') || endsIn(words, 'at-least-behind');
  const below =
    relation === '≤' || relation === '<' || beginsWith(words, 'at-most') || endsIn(words, 'at-most-behind');
  if (!above && !below) return null;
  const value = BOUND_BEHIND.notClosing(BOUND_SIGN.notOpening(words)).trim();
  return { side: above ? 'above' : 'below', value };
}

/** The unit that a number was written with: 26次 → 次. */
export function unitBehind(written: string): string | null {
  return /\d\s*([\u4e00-\u9fff]{1,4})$/u.exec(written.trim())?.[1] ?? null;
}

/** Whether words are a number that is told with caution: 约618户. */
export function isRoughNumber(words: string): boolean {
  const caution = beginningOf(words, 'caution');
  return caution !== null && /^\d/u.test(words.slice(caution.length).trim());
}

/** Whether words say only that it was done, in the verb that the target begins with: 已建立 under 建立异质备份机制. */
export function isDoneAsWanted(words: string, wanted: string): boolean {
  const done = beginningOf(words, 'already');
  const verb = done === null ? '' : words.slice(done.length);
  return verb.length >= 2 && wanted.startsWith(verb) && wanted.length > verb.length + 1;
}
