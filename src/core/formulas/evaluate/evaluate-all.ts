import { Blanks } from './blanks';
import { ZERO } from '../../quantity/decimal';
import { withValue, type Figure } from '../../quantity/figure';
import { asWritten, evaluate, expectedOf, isAbsent } from './evaluate';
import { figuresIn } from '../language/expression';
import { keyOf } from '../index/figure-key';
import { accusedByGrounds } from './grounds';
import type { BoundRelation, EvaluatedRelation } from '../model';

/**
 * Evaluates every relation that has at least one figure; rows nobody has started on say nothing. A sum that does not
 * come out is undetermined while what it lacks may stand in a blank part (see `Blanks`), or in a blank or dash that other
 * cells would fill: a blank is unknown, not nothing.
 */
export function evaluateAll(bound: readonly BoundRelation[]): readonly EvaluatedRelation[] {
  const derivable = new Set<string>();
  const evaluated = startedOf(bound).map((relation): EvaluatedRelation => {
    if (isDerivable(relation)) derivable.add(keyOf(relation.result));
    return { relation, verdict: evaluate(relation) };
  });
  const suspicious = evaluated.some(
    ({ verdict, relation }) => verdict.state === 'violated' && hasAbsent(relation),
  );
  if (!suspicious) return accusedByGrounds(evaluated);
  const blanks = new Blanks(evaluated);
  const judged = evaluated.map((each): EvaluatedRelation => {
    if (each.verdict.state !== 'violated' || each.relation.expression.kind !== 'sum') return each;
    const derived = figuresIn(each.relation.expression).find(
      (figure) => isAbsent(figure) && derivable.has(keyOf(figure)),
    );
    const missing = blanks.missing(each.relation);
    const unknown = derived ?? missing?.blanks[0];
    if (!unknown) return blanks.restsOnCustom(each.relation) ? asWarning(each) : each;
    const reason = { id: 'relation/blank', data: { cell: unknown.cell } } as const;
    return { ...each, verdict: { state: 'undetermined', reason, missing } };
  });
  return accusedByGrounds(judged);
}

/** What rests on a custom of the table is no error. */
function asWarning({ relation, verdict }: EvaluatedRelation): EvaluatedRelation {
  const severity = relation.severity ?? relation.declaration.severity;
  return severity === 'error'
    ? { relation: { ...relation, severity: 'warning' }, verdict }
    : { relation, verdict };
}

function hasAbsent({ expression }: BoundRelation): boolean {
  return figuresIn(expression).some(isAbsent);
}

/** Whether other cells would fill a blank, or say that a dash stands for more than nothing. */
function isDerivable(relation: BoundRelation): boolean {
  const { result, declaration, demand } = relation;
  if (demand || !isAbsent(result)) return false;
  if (result.state === 'blank') return declaration.fills && expectedOf(relation) !== null;
  const whole = expectedOf(relation, relation.expression.kind === 'difference' ? asNothing : asWritten);
  return whole !== null && !whole.eq(ZERO);
}

/** A change from what is not known (上年 “—”) is not nothing: the dash says that the two are not compared. */
function asNothing(figure: Figure): Figure {
  return isAbsent(figure) ? withValue(figure, ZERO) : figure;
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
