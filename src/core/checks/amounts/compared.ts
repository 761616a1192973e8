import { scaleOf } from '../../formulas/evaluate/scale';
import { intervalOf, type KnownFigure } from '../../quantity/figure';
import { addIntervals, scaleInterval, type Interval } from '../../quantity/interval';
import { isAmountUnit } from '../../quantity/unit';

/** Whether an amount is above what the limits come to together, whatever the written figures may stand for. */
export function isAbove(amount: KnownFigure, limits: readonly KnownFigure[]): boolean {
  const [first, ...others] = limits;
  if (!first) return false;
  const money = first.unit !== null && isAmountUnit(first.unit) ? first.unit : null;
  const seen = (figure: KnownFigure): Interval => scaleInterval(intervalOf(figure), scaleOf(figure, money));
  const limit = others.reduce((sum, figure) => addIntervals(sum, seen(figure)), seen(first));
  return seen(amount).low.gt(limit.high);
}
