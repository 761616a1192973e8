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

/** Whether a source is a part of another, at any depth. */
export function isWithin(source: Source, whole: Source): boolean {
  for (let at = SOURCE_PARENT[source]; at !== undefined; at = SOURCE_PARENT[at])
    if (at === whole) return true;
  return false;
}
