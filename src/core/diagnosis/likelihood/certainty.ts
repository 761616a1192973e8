import type { Certainty } from '../../findings/finding';
import type { Explanation } from '../explanation';

/** Odds of 50 to 1 against all rivals together: it would be perverse to look elsewhere. */
const CERTAIN = Math.log(50);

/** Odds of 3 to 1: the officer is right to try it first. */
const LIKELY = Math.log(3);

/** More cells than this that explain the same as well cannot be told as a choice. */
const CHOICES = 3;

/**
 * The log-odds of the first explanation against all its rivals together: explanations of other cells that settle any
 * of the same relations. Without a rival its own mistake is all there is to doubt, and it is as sure as it is usual.
 */
export function oddsAgainst(first: Explanation, rivals: readonly Explanation[]): number {
  let sum = 0;
  for (const { score, repaired } of rivals) {
    if (repaired.some((relation) => first.repaired.includes(relation))) sum += Math.exp(score - first.score);
  }
  return sum === 0 ? Infinity : -Math.log(sum);
}

/**
 * The word for those odds (把握程度). A correction that the form speaks against is none. A copy of a figure elsewhere may be chance, and is never certain.
 */
export function certaintyOf({
  odds,
  alternatives,
  mistake,
  isAgainstForm,
  repaired,
}: Explanation): Certainty {
  if (isAgainstForm || alternatives.length > CHOICES) return 'cannot-say';
  // A whole that is less than the parts listed of it may be any amount that is not.
  if (repaired.every(({ comparison, result }) => comparison === 'at-least' && result.formula === null))
    return alternatives.length > 0 ? 'one-of-these' : 'cannot-say';
  if (alternatives.length > 0 || odds < LIKELY) return 'one-of-these';
  const isWeak = mistake.kind === 'copied-from-neighbour' || mistake.kind === 'unknown';
  return odds >= CERTAIN && !isWeak ? 'certain' : 'likely';
}
