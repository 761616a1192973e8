import { evaluate, expectedOf } from './evaluate';
import { figuresIn } from './expression';
import { keyOf } from './figure-key';
import type { BoundRelation, EvaluatedRelation } from './model';

/**
 * Evaluates every relation that has at least one figure; rows nobody has started on say nothing. A total whose empty part could be derived from other cells is not accused before that
 * part has been filled: it is undetermined.
 */
export function evaluateAll(bound: readonly BoundRelation[]): readonly EvaluatedRelation[] {
  const derivable = new Set<string>();
  const evaluated = bound.filter(isStarted).map((relation): EvaluatedRelation => {
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

function isStarted({ result, expression }: BoundRelation): boolean {
  return result.state !== 'blank' || figuresIn(expression).some(({ state }) => state !== 'blank');
}
