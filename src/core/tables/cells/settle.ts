import type { Figure } from '../../quantity/figure';
import { POINTS } from '../../quantity/unit';
import type { Field, Indicator } from '../model';
import { inPointStyle, inStyle, moneyStyle, pointStyle, rateStyle } from './precision';

/** A figure that is still being made. */
type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

/** Settles how precisely each figure is known: by the style of its own kind of figure in this table. */
export function settle(
  fields: readonly Field[],
  indicators: readonly Indicator[],
  totals: readonly (Figure | null)[],
): void {
  const money: Draft[] = [];
  const rates: Draft[] = [];
  const points: Draft[] = [];
  for (const { figure } of fields) {
    if (figure.state !== 'number') continue;
    (figure.unit === '%' ? rates : figure.unit === POINTS ? points : money).push(figure);
  }
  const hinted = new Set<Figure>();
  for (const { weight, score, level1Weight, level2Weight } of indicators) {
    if (weight) points.push(weight);
    if (score) points.push(score);
    if (level1Weight) hinted.add(level1Weight);
    if (level2Weight) hinted.add(level2Weight);
  }
  for (const figure of [...hinted, ...totals]) if (figure) points.push(figure);
  const moneyDecimals = moneyStyle(money);
  const rateDecimals = rateStyle(rates);
  const pointDecimals = pointStyle(points);
  for (const figure of money) figure.decimals = inStyle(figure, moneyDecimals);
  for (const figure of rates) figure.decimals = inStyle(figure, rateDecimals);
  for (const figure of points) figure.decimals = inPointStyle(figure, pointDecimals);
}
