import { sameCell } from '../../workbook/address';
import type { Figure } from '../../quantity/figure';
import type { BoundRelation, EvaluatedRelation } from '../model';

/**
 * Whether a wrong constant stands where the table otherwise has formulas (公式被覆盖): most results of the same
 * declaration in the same table are formulas, and at least two of them.
 */
export function overwrittenFormula(
  relation: BoundRelation,
  figure: Figure,
  evaluated: readonly EvaluatedRelation[],
): boolean {
  if (figure.formula !== null || relation.demand || !sameCell(relation.result.cell, figure.cell))
    return false;
  let formulas = 0;
  let constants = 0;
  for (const { relation: other } of evaluated) {
    if (other === relation || other.declaration !== relation.declaration || other.table !== relation.table)
      continue;
    if (other.result.formula !== null) formulas += 1;
    else if (other.result.state === 'number') constants += 1;
  }
  return formulas >= 2 && formulas > constants;
}
