import { isNamed } from '../../../words/topics';
import { decimal, ZERO, type Decimal } from '../../../quantity/decimal';
import type { Scale } from '../award';
import { executeCount } from './counting';
import type { Outcome } from '../execution';
import type { Given } from '../values/given';
import type { Clause, Part, Quantity } from '../../rule/rule';

/** How many there were to do beside 未完成1项扣1分 (重点工作12项); null where the rule has not both. */
export function numberToFinish(parts: readonly Part[]): Decimal | null {
  const clauses = parts.flatMap((part) => part.clauses);
  const step = clauses.find((clause) => clause.kind === 'step' && isNamed(clause.noun, 'left-undone'));
  if (step?.kind !== 'step') return null;
  const goal = clauses.flatMap(goalsIn).find(({ unit }) => unit === step.size.unit);
  return goal ? decimal(goal.value) : null;
}

function goalsIn(clause: Clause): readonly Quantity[] {
  if (clause.kind === 'goal') return [clause.at];
  const low = clause.kind === 'award' && clause.when.kind === 'range' ? clause.when.low : null;
  return low ? [low.at] : [];
}

/**
 * A number beside 未完成1项扣1分 may be what was done or what was not: more than half of what there was to do was done;
 * less is scored only where both give the same.
 */
export function executeUnfinished(
  parts: readonly Part[],
  scale: Scale,
  given: Extract<Given, { kind: 'number' }>,
  goal: Decimal,
): Outcome | null {
  const rest = goal.minus(given.value);
  if (rest.lt(given.value))
    return executeCount(parts, scale, { ...given, value: rest.lt(ZERO) ? ZERO : rest });
  const [asUndone, asDone] = [given.value, rest].map((value) =>
    executeCount(parts, scale, { ...given, value }),
  );
  return asUndone?.score && asDone?.score?.eq(asUndone.score) ? asUndone : null;
}
