import type { Figure } from '../quantity/figure';
import { isAmountUnit } from '../quantity/unit';

/** Decimals that money and points are given to when nothing in the table says otherwise (§10). */
const CUSTOMARY = 2;

/**
 * The decimals a group of like figures is written with, trailing zeros being trimmed: 2 for 83 and 45.08.
 * One figure with more digits than the others does not make the style; three figures that all stop at one
 * decimal do. Null when no figure shows a fraction.
 */
export function styleOf(figures: readonly Figure[]): number | null {
  const counts: number[] = [];
  let fractions = 0;
  for (const figure of distinctFractions(figures)) {
    fractions += 1;
    const decimals = figure.decimals ?? 0;
    counts[decimals] = (counts[decimals] ?? 0) + 1;
  }
  if (fractions === 0) return null;
  let atLeast = 0;
  for (let decimals = counts.length - 1; decimals > 0; decimals -= 1) {
    atLeast += counts[decimals] ?? 0;
    if (atLeast === fractions || (atLeast >= 2 && atLeast * 3 >= fractions)) return decimals;
  }
  return 1;
}

/**
 * Money and points: a figure typed with fewer decimals than the style trims zeros. A lone `8.3` is no style; it is
 * taken for 8.30, as is an integer.
 */
export function withMoneyStyle(figures: readonly Figure[]): readonly Figure[] {
  const fractions = distinctFractions(figures).length;
  const found = styleOf(figures);
  const style = found === null || (found < CUSTOMARY && fractions < 3) ? CUSTOMARY : found;
  return figures.map((figure) => raise(figure, style));
}

/** Ratios: `100%` among `86.19%` is 100.00 %; where all are whole percents they stay whole. */
export function withRateStyle(figures: readonly Figure[]): readonly Figure[] {
  const style = styleOf(figures) ?? 0;
  return figures.map((figure) => raise(figure, style));
}

/** Points of weights and scores: whole points are decisions and exact to two decimals; `9.1` may be rounded. */
export function withPointStyle(figures: readonly Figure[]): readonly Figure[] {
  const style = styleOf(figures) ?? CUSTOMARY;
  return figures.map((figure) => raise(figure, figure.decimals === 0 ? Math.max(style, CUSTOMARY) : style));
}

/** Typed figures with a fraction, equal ones once: the same 8.3 in two columns says nothing more about the style. */
function distinctFractions(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.state !== 'number' || figure.decimals === null || figure.decimals === 0) continue;
    const key = `${figure.value?.toFixed() ?? ''}/${figure.decimals}`;
    if (!seen.has(key)) seen.set(key, figure);
  }
  return [...seen.values()];
}

function raise(figure: Figure, decimals: number): Figure {
  if (figure.state !== 'number' || figure.decimals === null || figure.decimals >= decimals) return figure;
  return { ...figure, decimals };
}

/** Whether the figure is money. */
export function isMoney(figure: Figure): boolean {
  return figure.unit !== null && isAmountUnit(figure.unit);
}
