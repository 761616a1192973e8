import { isKnown } from '../quantity/figure';
import { expectedOf } from '../formulas/evaluate/evaluate';
import { isWritable } from '../formulas/print/excel';
import { keyOf } from '../formulas/index/figure-key';
import type { BoundRelation } from '../formulas/model';
import type { Review } from '../checks/review-model';
import type { PlannedBook } from './planned-book';
import { plannedFormula, type PlannedFormula } from './planned';
import { shieldedCells } from '../workbook/shielded';

/**
 * Formulas in place of typed numbers (以公式替换固定数): only where the formula gives the very number that stands there,
 * so that nothing shown changes. Digits held as text and cells on protected sheets are left alone; no formula is planned
 * that would come to read its own cell by way of those in `book`, which gets each that is planned.
 */
export function replacements(review: Review, book: PlannedBook): readonly PlannedFormula[] {
  const isShielded = shieldedCells(review.snapshot);
  const planned = new Map<string, PlannedFormula>();
  for (const { relation } of review.relations) {
    const { result } = relation;
    if (!isReplaceable(relation) || planned.has(keyOf(result)) || isShielded(result.cell)) continue;
    const formula = sameValue(relation);
    if (!formula || book.readerOf(formula)) continue;
    book.plan(formula);
    planned.set(keyOf(result), formula);
  }
  return [...planned.values()];
}

function isReplaceable(relation: BoundRelation): boolean {
  const { declaration, result, comparison, demand } = relation;
  if (!declaration.fills || demand || comparison === 'at-least' || !isWritable(relation)) return false;
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
