import { decimal, decimalsOf, roundHalfUp, truncate, type Decimal } from '../../../src/core/quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../../src/core/quantity/figure';
import { expectedOf } from '../../../src/core/formulas/evaluate/evaluate';
import { figuresIn } from '../../../src/core/formulas/language/expression';
import type { BoundRelation, EvaluatedRelation } from '../../../src/core/formulas/model';
import { sameCell } from '../../../src/core/workbook/address';
import type { Fault } from './fault';

const HALF = decimal('0.5');

/**
 * Whether anything in the table speaks against the fault: in some relation of the changed cells, what is written
 * and what comes out of the written figures lie further apart than their rounding allows (half a unit in the last
 * place of each). A slip below that, or two addends of the same sums that changed places, nobody can see.
 */
export function isVisible(fault: Fault, relations: readonly EvaluatedRelation[]): boolean {
  return relationsAgainst([fault], relations).size > 0;
}

/** The relations that speak against these faults, planted together. */
export function relationsAgainst(
  faults: readonly Fault[],
  relations: readonly EvaluatedRelation[],
): ReadonlySet<BoundRelation> {
  const changes = faults.flatMap(({ figure, wrong, swappedWith }): (readonly [KnownFigure, Decimal])[] => [
    [figure, decimal(wrong)],
    ...(swappedWith ? [[swappedWith, figure.value] as const] : []),
  ]);
  const changed = (figure: Figure): Figure => {
    const change = changes.find(([victim]) => sameCell(victim.cell, figure.cell));
    return change ? { ...figure, value: change[1] } : figure;
  };
  const isCutOff = faults.some(({ cause }) => cause === 'truncated');
  const against = relations.filter(
    ({ relation, verdict }) =>
      verdict.state !== 'undetermined' &&
      relation.comparison !== 'at-least' &&
      speaksAgainst(relation, changed, isCutOff),
  );
  return new Set(against.map(({ relation }) => relation));
}

function speaksAgainst(
  relation: BoundRelation,
  changed: (figure: Figure) => Figure,
  isCutOff: boolean,
): boolean {
  const operands = figuresIn(relation.expression);
  const result = relation.demand ? relation.result : changed(relation.result);
  const isTouched = result !== relation.result || operands.some((figure) => changed(figure) !== figure);
  if (!isTouched || !isKnown(result)) return false;
  const before = expectedOf(relation);
  const after = expectedOf(relation, changed);
  if (after === null || before === null) return false;
  const isRatio = relation.expression.kind !== 'sum' && relation.expression.kind !== 'difference';
  if (isRatio && !isCutOff) {
    const digits = decimalsOf(result.value);
    if (roundHalfUp(after, digits).eq(result.value) || truncate(after, digits).eq(result.value)) return false;
  }
  let slack = isCutOff ? decimal(`5e-${decimalsOf(result.value) + 1}`) : halfUnit(result);
  for (const figure of operands.map(changed)) {
    if (!isKnown(figure)) continue;
    if (!isRatio) slack = slack.plus(halfUnit(figure));
    else if (!figure.value.eq(decimal('0'))) {
      slack = slack.plus(after.abs().times(halfUnit(figure)).div(figure.value.abs()));
    }
  }
  return result.value.minus(after).abs().gt(slack);
}

function halfUnit({ decimals }: Figure): Decimal {
  return decimals === null ? decimal('0') : decimal(`1e${-decimals}`).times(HALF);
}
