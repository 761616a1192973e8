import { decimal, ONE, type Decimal } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import { convertAmount, isAmountUnit, type AmountUnit, type Unit } from '../../quantity/unit';
import { figuresIn } from '../language/expression';
import type { Binding, BoundRelation } from '../model';

const PERCENT = decimal('0.01');

/**
 * The money unit a relation is computed in: that of its result, else of its first amount. Amounts in other units
 * are converted to it; percentages are computed as fractions of 1; everything else as it stands.
 */
export function moneyUnitOf(binding: Pick<Binding, 'result' | 'expression'>): AmountUnit | null {
  if (binding.result.unit !== null && isAmountUnit(binding.result.unit)) return binding.result.unit;
  for (const { unit } of figuresIn(binding.expression)) if (unit !== null && isAmountUnit(unit)) return unit;
  return null;
}

/** What one unit of the figure is worth in the relation's terms. */
export function scaleOf(figure: Figure, money: AmountUnit | null): Decimal {
  return scaleOfUnit(figure.unit, money);
}

/** What one unit of the result is worth; a result cell that names no unit is in the declaration's. */
export function resultScaleOf(relation: BoundRelation, money: AmountUnit | null): Decimal {
  return scaleOfUnit(resultUnitOf(relation), money);
}

export function resultUnitOf({ result, declaration }: BoundRelation): Unit | null {
  return result.unit ?? declaration.unit;
}

function scaleOfUnit(unit: Unit | null, money: AmountUnit | null): Decimal {
  if (unit === null || unit === money) return ONE;
  if (unit === '%') return PERCENT;
  return money !== null && isAmountUnit(unit) ? convertAmount(ONE, unit, money) : ONE;
}
