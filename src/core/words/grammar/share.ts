import type { Base, Total } from '../meaning';
import type { Token } from '../segment';
import { baseOf, type ReadPhrase } from './compare';
import { isFiller, type Phrase, weaker } from './phrase';

const NOTHING: Phrase = { meaning: {}, grounds: 'stated' };

/** `占 BASE [比重|%]` is a share, or a ratio where the base is a budget; 占比 and 比重 leave the base open. */
export function share(tokens: readonly Token[], read: ReadPhrase): Phrase | null {
  const of = tokens.findIndex(({ role }) => role === 'of');
  if (of >= 0) {
    const after = tokens.slice(of + 1);
    const end = after.findIndex(
      ({ role, value }) => role === 'share' || role === 'rate' || value === 'behind',
    );
    const words = (end < 0 ? after : after.slice(0, end)).filter((token) => !isFiller(token));
    const base = baseOf(words) ?? wholeOf(words);
    const left = of === 0 ? NOTHING : read(tokens.slice(0, of));
    if (base) {
      const aspect = base.meaning.measure === 'budget' ? 'ratio' : 'share';
      return {
        meaning: { ...left.meaning, aspect, base: base.meaning },
        grounds: weaker(left.grounds, base.grounds),
      };
    }
    if (end < 0 || !after.slice(0, end).every(isFiller)) return null;
    return { meaning: { ...left.meaning, aspect: 'share' }, grounds: left.grounds };
  }
  const place = tokens.findIndex(({ role }) => role === 'share');
  if (place < 0 || !tokens.slice(place + 1).every((token) => isFiller(token) || token.role === 'amount'))
    return null;
  const left = place === 0 ? NOTHING : read(tokens.slice(0, place));
  return { meaning: { ...left.meaning, aspect: 'share' }, grounds: left.grounds };
}

/** 执行 of 为上年执行数的%. */
function isSpent({ role, value }: Token): boolean {
  return role === 'verb' && value === 'spend';
}

/** 的, which ends a base as a rate does. */
function isOf(role: Token['role'], value: string): boolean {
  return role === 'particle' && value === 'of';
}

/** `完成|为 BASE [的] [%|比例]` with a budget is a ratio of what was spent; `为上年决算数的%` as well. */
export function reach(tokens: readonly Token[], percent: boolean, read: ReadPhrase): Phrase | null {
  const place = tokens.findIndex(
    ({ role, value }, index) =>
      (role === 'reach' || (role === 'verb' && value === 'complete')) &&
      tokens
        .slice(index + 1)
        .some((later) => isSpent(later) || (later.role === 'measure' && later.value !== 'actual')),
  );
  const word = tokens[place];
  if (!word) return null;
  const after = tokens.slice(place + 1);
  const end = after.findIndex(({ role, value }) => role === 'rate' || isOf(role, value));
  const rated = after.some(({ role }) => role === 'rate');
  if (after.at(-1)?.role === 'rate' && after.at(-1)?.value === 'suffix') return null;
  if (
    !rated &&
    !percent &&
    !after.slice(-1).some(({ role, value }) => isOf(role, value)) &&
    after.at(-1)?.role === 'amount'
  )
    return null;
  const base = baseOf(end < 0 ? after : after.slice(0, end));
  if (!base || (word.role === 'verb' && base.meaning.measure !== 'budget')) return null;
  const left = place === 0 ? NOTHING : read(tokens.slice(0, place));
  return {
    meaning: { ...left.meaning, aspect: 'ratio', base: base.meaning },
    grounds: weaker(left.grounds, base.grounds),
  };
}

/** 占合计%, 占总额比例: the share of the whole, of whatever it is. */
function wholeOf(words: readonly Token[]): { meaning: Base; grounds: Phrase['grounds'] } | null {
  const [only, ...others] = words;
  return only?.role === 'total' && others.length === 0
    ? { meaning: { total: only.value as Total }, grounds: 'stated' }
    : null;
}
