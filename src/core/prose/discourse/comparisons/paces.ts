import { mentions } from '../../../words/topics';
import type { Phrase } from '../../clauses/phrase';
import type { Claim } from '../item';

/** A completion that is said to be ahead of the year, or behind it, by so many points (序时进度). */
export interface Pace<Figure> {
  readonly current: Figure;
  readonly points: Figure;
  /** Of the year that are over. */
  readonly months: number;
}

const COMPLETIONS: ReadonlySet<Phrase['role']> = new Set(['completion', 'ratio', 'share']);

/**
 * The completions of a paragraph that are held against the `months` of the year that are over: claims that its clauses have
 * stated already (`known`), and others that only this states (`alone`).
 */
export function readPaces(
  phrases: readonly Phrase[],
  known: readonly Claim[],
  months: number | null,
  alone: (phrase: Phrase) => Claim | null,
): readonly Pace<Claim>[] {
  if (months === null) return [];
  const claims = new Map(known.map((claim) => [claim.figure, claim]));
  return phrases.flatMap((phrase, at): readonly Pace<Claim>[] => {
    if (phrase.role !== 'points' || !mentions(phrase.subject, 'pace') || phrase.direction === 0) return [];
    const before = phrases[at - 1];
    if (!before?.figure || !phrase.figure || before.sentence !== phrase.sentence) return [];
    if (!COMPLETIONS.has(before.role)) return [];
    const current = claims.get(before.figure) ?? alone(before);
    const points = claims.get(phrase.figure) ?? alone(phrase);
    return current && points ? [{ current, points, months }] : [];
  });
}
