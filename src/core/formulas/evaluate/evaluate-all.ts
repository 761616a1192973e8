import { evaluate, expectedOf } from './evaluate';
import { figuresIn } from '../expression';
import { keyOf } from '../figure-key';
import type { BoundRelation, EvaluatedRelation } from '../model';

/**
 * Evaluates every relation that has at least one figure; rows nobody has started on say nothing. A total whose empty part could be derived from other cells is not accused before that
 * part has been filled: it is undetermined.
 */
export function evaluateAll(bound: readonly BoundRelation[]): readonly EvaluatedRelation[] {
  const derivable = new Set<string>();
  const evaluated = startedOf(bound).map((relation): EvaluatedRelation => {
    const { result, declaration } = relation;
    const isOpen = result.state === 'blank' && declaration.fills && !relation.demand;
    if (isOpen && expectedOf(relation) !== null) derivable.add(keyOf(result));
    return { relation, verdict: evaluate(relation) };
  });
  if (derivable.size === 0) return evaluated;
  return evaluated.map((each) => {
    if (each.verdict.state !== 'violated' || each.relation.expression.kind !== 'sum') return each;
    const empty = figuresIn(each.relation.expression).find(
      (figure) => figure.state === 'blank' && derivable.has(keyOf(figure)),
    );
    if (!empty) return each;
    const reason = { id: 'relation/blank', data: { cell: empty.cell } } as const;
    return { ...each, verdict: { state: 'undetermined', reason } };
  });
}

/** Leaves out relations over cells that are empty and that nothing filled in could fill. */
function startedOf(bound: readonly BoundRelation[]): readonly BoundRelation[] {
  const reachable = new Set<string>();
  let waiting = bound;
  const started = new Set<BoundRelation>();
  for (let before = -1; before !== started.size;) {
    before = started.size;
    waiting = waiting.filter((relation) => {
      const { result, expression } = relation;
      const isStarted =
        result.state !== 'blank' ||
        figuresIn(expression).some((figure) => figure.state !== 'blank' || reachable.has(keyOf(figure)));
      if (!isStarted) return true;
      started.add(relation);
      reachable.add(keyOf(result));
      return false;
    });
  }
  return bound.filter((relation) => started.has(relation));
}
