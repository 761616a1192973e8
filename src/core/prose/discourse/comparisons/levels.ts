import type { Phrase } from '../../clauses/phrase';
import { RESULT_FORMS } from '../../tokens/terminals';
import type { Claim } from '../item';

/** A percentage compared with another one, by so many points or by a word of order alone (百分数的比较). */
export interface Levels<Figure> {
  readonly current: Figure;
  readonly base: Figure;
  readonly points: Figure | null;
}

/**
 * The percentages of a paragraph that are compared with others in their sentence: 96%，比上年的94%提高2个百分点; 由94%提高到96%，提高2个
 * 百分点; 96%，提高2个百分点（上年94%）; 96%，高于90%的目标.
 */
function levelsAmong(phrases: readonly Phrase[]): readonly Levels<Phrase>[] {
  const found: Levels<Phrase>[] = [];
  let current: Phrase | null = null;
  let base: Phrase | null = null;
  for (const [at, phrase] of phrases.entries()) {
    const before = phrases[at - 1];
    if (before?.sentence !== phrase.sentence) [current, base] = [null, null];
    if (phrase.role === 'points') {
      const own = levelIn(phrase.children) ?? base;
      if (current && own && (phrase.subject === '' || phrase.before === null) && phrase.direction !== 0)
        found.push({ current, base: own, points: phrase });
      base = null;
    } else if (isLevel(phrase) && phrase.measured) {
      const next = phrases[at + 1];
      const isPointed = next?.role === 'points' && next.before === null;
      if (isPointed) base = phrase;
      else if (current && phrase.ordering && phrase.before === '，')
        found.push({ current, base: phrase, points: null });
    } else if (isLevel(phrase)) {
      if (isResult(phrase) && phrase.before === null && current)
        found.push({ current: phrase, base: current, points: null });
      base = isResult(phrase) && phrase.before === null ? current : null;
      current = phrase;
    } else if (phrase.role !== 'rate' && phrase.figure?.dimension === 'percent') current = null;
  }
  return found;
}

/** The only percentage in brackets (上年同期84.2%). */
function levelIn(children: readonly Phrase[]): Phrase | null {
  const [only, ...others] = children;
  return only && others.length === 0 && isLevel(only) ? only : null;
}

const LEVELS: ReadonlySet<Phrase['role']> = new Set(['ratio', 'share', 'completion', 'other']);

function isLevel({ role, figure, each }: Phrase): boolean {
  return figure?.dimension === 'percent' && LEVELS.has(role) && !figure.ranged && !figure.malformed && !each;
}

/** 提高到96%: where a change ends. */
function isResult({ subject }: Phrase): boolean {
  return RESULT_FORMS.has(subject);
}

/**
 * The percentages that a paragraph compares, as claims: those that its clauses have stated already (`known`), and others that only
 * the comparison states (`alone`).
 */
export function readLevels(
  phrases: readonly Phrase[],
  known: readonly Claim[],
  alone: (phrase: Phrase) => Claim | null,
): readonly Levels<Claim>[] {
  const claims = new Map(known.map((claim) => [claim.figure, claim]));
  const claimOf = (phrase: Phrase): Claim | null => {
    const { figure } = phrase;
    const claim = figure && (claims.get(figure) ?? alone(phrase));
    if (claim) claims.set(claim.figure, claim);
    return claim;
  };
  return levelsAmong(phrases).flatMap(({ current, base, points }) => {
    // What points are measured from is a figure, and no bound.
    const [level, other] = [claimOf(current), claimOf(points ? { ...base, blurred: false } : base)];
    return level && other ? [{ current: level, base: other, points: points && claimOf(points) }] : [];
  });
}
