import { isKnown } from '../quantity/figure';
import { expectedOf } from '../formulas/evaluate/evaluate';
import { isWritable } from '../formulas/print/excel';
import { figuresIn } from '../formulas/language/expression';
import { keyOf } from '../formulas/index/figure-key';
import type { BoundRelation, EvaluatedRelation } from '../formulas/model';
import type { Review } from '../checks/review-model';
import { formatAddress } from '../workbook/address';
import { plannedFormula, type PlannedFormula } from './planned';
import { shieldedCells } from './shielded';

/**
 * Formulas in place of typed numbers (以公式替换固定数): only where the formula gives the very number that stands there,
 * so that nothing shown changes. Digits held as text, cells on protected sheets and cells that `written` fills are left
 * alone; no formula is planned that would come to read its own cell.
 */
export function replacements(review: Review, written: readonly PlannedFormula[]): readonly PlannedFormula[] {
  const isShielded = shieldedCells(review.snapshot);
  const filled = new Set(written.map(({ cell }) => formatAddress(cell)));
  const reads = new Map<string, readonly string[]>();
  for (const { relation } of review.relations) {
    const { result } = relation;
    if (result.formula !== null || filled.has(formatAddress(result.cell))) {
      reads.set(keyOf(result), [...(reads.get(keyOf(result)) ?? []), ...operandsOf(relation)]);
    }
  }
  const planned: PlannedFormula[] = [];
  for (const evaluated of review.relations) {
    const { relation } = evaluated;
    const key = keyOf(relation.result);
    if (!isReplaceable(evaluated) || reads.has(key) || isShielded(relation.result.cell)) continue;
    const formula = sameValue(relation);
    if (!formula || reaches(key, operandsOf(relation), reads)) continue;
    reads.set(key, operandsOf(relation));
    planned.push(formula);
  }
  return planned;
}

function isReplaceable({ relation, verdict }: EvaluatedRelation): boolean {
  const { declaration, result, comparison, demand } = relation;
  if (!declaration.fills || demand || comparison === 'at-least' || !isWritable(relation)) return false;
  if (verdict.state === 'violated' || verdict.state === 'undetermined') return false;
  return (
    isKnown(result) && result.formula === null && result.encoding !== 'text' && result.numberFormat !== '@'
  );
}

/** The relation's formula, in the encoding the number has now; null where it gives another number. */
function sameValue(relation: BoundRelation): PlannedFormula | null {
  const { result } = relation;
  const exact = expectedOf(relation);
  if (exact === null || !isKnown(result)) return null;
  const percentAs = result.encoding === 'percent' ? 'fraction' : 'points';
  const { formula, value } = plannedFormula(relation, exact, {
    percentAs,
    numberFormat: result.numberFormat,
  });
  return value.eq(result.value) ? formula : null;
}

function operandsOf({ expression }: BoundRelation): readonly string[] {
  return figuresIn(expression).map(keyOf);
}

/** Whether following what formulas read leads from these cells back to the given one. */
function reaches(
  goal: string,
  from: readonly string[],
  reads: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const read of reads.get(next) ?? []) waiting.push(read);
  }
  return false;
}
