import type { Source } from '../meaning';
import { SOURCE_PARENT } from '../lexicon/sources';
import type { Token } from '../segment';

/** Who gives the money outranks where it is given: 乡镇自筹 is `own`. */
const GIVERS: ReadonlySet<Source> = new Set(['own', 'loan', 'social']);

/** The source the words name: the narrower of two on one line (中央财政 is `central`), otherwise the first. */
export function sourceOf(tokens: readonly Token[]): Source | null {
  const named = tokens.flatMap(({ role, value }) => (role === 'source' ? [value as Source] : []));
  if (named.length === 0) return null;
  const narrowest = named.filter((one) => !named.some((other) => other !== one && isWithin(other, one)));
  return narrowest.find((one) => GIVERS.has(one)) ?? narrowest[0] ?? named[0] ?? null;
}

/** 中央及省级, 本级和下级: sources side by side are none of them alone, but one name of both. */
export function jointSources(tokens: readonly Token[]): readonly Token[] | null {
  const first = tokens.findIndex(({ role }) => role === 'source');
  const [one, link, other] = tokens.slice(first, first + 3);
  if (!one || !link || other?.role !== 'source' || !LINKS.has(link.role) || !LINKING.has(link.text))
    return null;
  const [left, right] = [one.value as Source, other.value as Source];
  return left === right || isWithin(left, right) || isWithin(right, left) ? null : [one, link, other];
}

const LINKS: ReadonlySet<Token['role']> = new Set(['particle', 'with']);
const LINKING: ReadonlySet<string> = new Set('及 和 与 或 以及'.split(' '));

/** Whether a source is a part of another, at any depth. */
export function isWithin(source: Source, whole: Source): boolean {
  for (let at = SOURCE_PARENT[source]; at !== undefined; at = SOURCE_PARENT[at])
    if (at === whole) return true;
  return false;
}
