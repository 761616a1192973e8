import { conceptOf } from '../lexicon/concepts';
import type { Token } from '../segment';
import { textOf } from './phrase';

/** Subjects that any other one is narrower than. */
const GENERAL: ReadonlySet<string> = new Set(['expenditure', 'income', 'income-and-expenditure']);

/**
 * The subject the known words name: a concept, the narrower of a whole and its part, a class by its own name; several
 * that are not of one line keep their words in one piece. Null without any.
 */
export function subjectOf(tokens: readonly Token[]): string | null {
  const first = tokens.findIndex(isSubject);
  if (first < 0) return null;
  const last = tokens.findLastIndex(isSubject);
  const named = tokens.filter(isSubject);
  if (named.some(({ role }) => role === 'name')) {
    return textOf(tokens.slice(first, named.length === 1 ? first + 1 : last + 1));
  }
  const ids = [...new Set(named.map(({ value }) => value))];
  if (isFlowOfStock(named)) return textOf(tokens.slice(first, last + 1));
  const special = ids.filter((id) => !GENERAL.has(id));
  const candidates = special.length > 0 ? special : ids;
  const narrowest = candidates.filter(
    (id) => !candidates.some((other) => other !== id && isWithin(other, id)),
  );
  return narrowest.length === 1 ? (narrowest[0] ?? null) : textOf(tokens.slice(first, last + 1));
}

/** 再融资债券收入 is a flow of its own, no bond: 收入 and 支出 behind a stock make a name of both. */
function isFlowOfStock(named: readonly Token[]): boolean {
  const last = named.at(-1);
  if (!last || named.length < 2 || !GENERAL.has(last.value)) return false;
  return named.slice(0, -1).every(({ value }) => conceptOf(value)?.nature === 'stock');
}

function isSubject({ role }: Token): boolean {
  return role === 'concept' || role === 'name';
}

/** Whether a concept is a part of another, at any depth. */
export function isWithin(id: string, whole: string): boolean {
  for (let at = conceptOf(id)?.whole ?? null; at !== null; at = conceptOf(at)?.whole ?? null) {
    if (at === whole) return true;
  }
  return false;
}
