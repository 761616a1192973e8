import type { Aspect, Base, Meaning } from '../meaning';
import type { Token } from '../segment';
import { isUnknown, type Phrase, weaker } from './phrase';
import { fill } from './slots';

/** Reads what stands left of a comparator, own words included. */
export type ReadPhrase = (tokens: readonly Token[]) => Phrase;

const CHANGES: ReadonlySet<Token['role']> = new Set(['change', 'growth', 'compared']);

/**
 * `X 比|较|与 BASE 增减|增长|相比 … [额|%|幅度]`: a change of X against BASE. Null where nothing is compared, or with
 * something that is neither a time nor a budget nor an outturn, since then the words are a name. 较预算节约 is a saving,
 * which is against a budget by itself.
 */
export function compare(tokens: readonly Token[], percent: boolean, read: ReadPhrase): Phrase | null {
  return against(tokens, percent, read) ?? quotient(tokens, read) ?? yearOnYear(tokens, percent, read);
}

function against(tokens: readonly Token[], percent: boolean, read: ReadPhrase): Phrase | null {
  const place = comparator(tokens);
  if (place === null) return null;
  const after = tokens.slice(place + 1);
  const cut = after.findIndex(
    ({ role, value }) =>
      CHANGES.has(role) ||
      role === 'rate' ||
      (role === 'than' && value === 'behind') ||
      value === 'yearlyAmount',
  );
  const saved = after.findIndex(({ value }) => value === 'saving');
  if (saved > 0 && cut < 0) return baseOf(after.slice(0, saved)) && read(after.slice(saved));
  const words = cut < 0 ? after : after.slice(0, cut);
  const tail = cut < 0 ? [] : after.slice(cut);
  const base = baseOf(words);
  if (!base) return null;
  const left = place === 0 ? subjectBehind(tail, read) : read(tokens.slice(0, place));
  const meaning = { ...left.meaning, aspect: aspectOf(tail, percent), base: base.meaning };
  return { meaning, grounds: weaker(left.meaning === EMPTY ? 'stated' : left.grounds, base.grounds) };
}

/** 执行数/预算数: two measures with a stroke between them are a ratio. */
function quotient(tokens: readonly Token[], read: ReadPhrase): Phrase | null {
  const place = tokens.findIndex(({ text }) => STROKES.has(text));
  if (place < 1) return null;
  const left = read(tokens.slice(0, place));
  const base = baseOf(tokens.slice(place + 1));
  if (left.meaning.measure === undefined || base?.meaning.measure === undefined) return null;
  return {
    meaning: { ...left.meaning, aspect: 'ratio', base: base.meaning },
    grounds: weaker(left.grounds, base.grounds),
  };
}

const STROKES: ReadonlySet<string> = new Set(['/', '÷']);

const EMPTY: Meaning = {};

const SUBJECTS: ReadonlySet<Token['role']> = new Set(['concept', 'name', 'source']);

/** 比上年增加支出 has its subject behind; usually nothing but 额 or % stands there. */
function subjectBehind(tail: readonly Token[], read: ReadPhrase): Phrase {
  const words = tail.filter((token) => SUBJECTS.has(token.role) || isUnknown(token));
  return words.length > 0 ? read(words) : { meaning: EMPTY, grounds: 'stated' };
}

/** The place of 比 or 较, or of 与 with 相比 or a change behind it; null without. */
function comparator(tokens: readonly Token[]): number | null {
  const than = tokens.findIndex(({ role }, place) => role === 'than' && place < tokens.length - 1);
  const pair = tokens.findIndex(
    ({ role }, place) =>
      role === 'with' &&
      tokens.slice(place + 1).some((later) => CHANGES.has(later.role) || later.role === 'than'),
  );
  const place = pair >= 0 && (than < 0 || pair < than) ? pair : than;
  return place < 0 ? null : place;
}

/** The base the words name; null where they name no time, budget or outturn, or anything unknown. */
export function baseOf(tokens: readonly Token[]): { meaning: Base; grounds: Phrase['grounds'] } | null {
  const known = tokens.some(({ role, value }) =>
    role === 'period'
      ? value !== 'weak'
      : role === 'measure' || role === 'verb' || role === 'stage' || role === 'concept',
  );
  if (!known || tokens.some(isUnknown)) return null;
  const { meaning, grounds } = fill(tokens);
  return Object.keys(meaning).length > 0 ? { meaning, grounds } : null;
}

/** 之比 makes a ratio; 额 or 数 behind make an amount, % 率 幅度 a rate; 增长 by itself is a rate and 增减 an amount. */
export function aspectOf(tail: readonly Token[], percent: boolean): Aspect {
  if (tail.some(({ role, value }) => role === 'compared' && value === 'ratio')) return 'ratio';
  const amount = tail.some(({ role, value }) => role === 'amount' || value === 'yearlyAmount');
  const rate = tail.some(({ role }) => role === 'rate' || role === 'growth');
  return percent || (rate && !amount) ? 'change%' : 'change';
}

/** 同比增长: against last year by the word itself. 增减率 without 比: against last year by custom, implied. */
function yearOnYear(tokens: readonly Token[], percent: boolean, read: ReadPhrase): Phrase | null {
  const place = tokens.findIndex(
    ({ role, value }) => role === 'change' || (role === 'growth' && value !== ''),
  );
  const word = tokens[place];
  const ends = tokens.slice(place).every(({ role }) => TAIL.has(role));
  if (!word || !ends) return null;
  const aspect = aspectOf(tokens.slice(place), percent);
  const left = place === 0 ? { meaning: EMPTY, grounds: 'stated' as const } : read(tokens.slice(0, place));
  const yearly = tokens.slice(place).some(({ value }) => value.startsWith('yearly'));
  if (
    word.value === 'more' &&
    !percent &&
    !yearly &&
    tokens.length > 1 &&
    place > 0 &&
    left.meaning.subject !== undefined
  ) {
    return { meaning: { ...left.meaning, aspect }, grounds: left.grounds };
  }
  if (word.value === 'more' && !yearly && place > 0 && Object.keys(left.meaning).length === 0) return null;
  if (yearly)
    return { meaning: { ...left.meaning, aspect, base: { period: 'last' } }, grounds: left.grounds };
  if (word.value === 'over')
    return { meaning: { ...left.meaning, aspect, base: { measure: 'budget' } }, grounds: left.grounds };
  if (word.value === 'difference')
    return { meaning: { ...left.meaning, aspect }, grounds: weaker(left.grounds, 'implied') };
  if (aspect === 'change%')
    return {
      meaning: { ...left.meaning, aspect, base: { period: 'last' } },
      grounds: weaker(left.grounds, 'implied'),
    };
  return {
    meaning: { ...left.meaning, aspect },
    grounds: weaker(left.grounds, place === 0 ? 'guessed' : 'stated'),
  };
}

const TAIL: ReadonlySet<Token['role']> = new Set([
  'change',
  'growth',
  'amount',
  'rate',
  'particle',
  'noun',
  'total',
]);
