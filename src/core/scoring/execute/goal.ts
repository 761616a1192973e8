import type { Clause, End, Part, Quantity } from '../rule/rule';
import type { Given } from './values/given';

/**
 * The ways of reading a part that states a target, the likeliest first. 目标值95%，达到目标值得满分 is reached by 95 %, and by
 * the whole of it where the value is a degree of completion; 目标值20人 is reached by the number 20, or by 100 %.
 */
export function towardsGoal(part: Part, given: Given): readonly Part[] {
  const goal = part.clauses.find((clause) => clause.kind === 'goal')?.at;
  if (!goal || (goal.unit === '%' && goal.value === WHOLE)) return [part];
  if (goal.unit !== '%' && given.kind !== 'number') return [part];
  const clauses = part.clauses.map((clause) => endingAt(goal, clause));
  if (clauses.every((clause, at) => clause === part.clauses[at])) return [part];
  const stated = { ...part, clauses };
  return goal.unit === '%' ? [stated, part] : [stated];
}

const WHOLE = '100';

/** The clause with ends at the whole moved to the target. */
function endingAt(goal: Quantity, clause: Clause): Clause {
  if (!('when' in clause) || clause.when.kind !== 'range') return clause;
  const { low, high } = clause.when;
  if (!isWhole(low) && !isWhole(high)) return clause;
  const moved = (end: End | null): End | null => (end && isWhole(end) ? { ...end, at: goal } : end);
  const when = { ...clause.when, low: moved(low), high: moved(high) };
  return clause.kind === 'award' ? { ...clause, when } : { ...clause, when };
}

function isWhole(end: End | null): boolean {
  return end?.at.value === WHOLE && end.at.unit === '%';
}
