import { decimal, ZERO } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { isAmountUnit } from '../../quantity/unit';

/** Decimals that money and points are given to when nothing in the table says otherwise (§10). */
const CUSTOMARY = 2;

/**
 * The decimals a group of like figures is written with, trailing zeros being trimmed: 2 for 83 and 45.08.
 * One figure with more digits than the others does not make the style. Null when no figure shows a fraction.
 */
export function styleOf(figures: readonly Figure[]): number | null {
  return commonest(distinctFractions(figures));
}

/**
 * Money: a figure typed with fewer decimals than the style trims zeros. A lone `8.3` is no style; it is taken for
 * 8.30, as is an integer; three different figures that all stop at one decimal are one.
 */
export function moneyStyle(figures: readonly Figure[]): number {
  const fractions = withoutLone(distinctFractions(figures));
  if (fractions.length === 0 && isInWholeUnits(figures)) return 0;
  const found = commonest(fractions);
  return found === null || (found < CUSTOMARY && fractions.length < 3) ? CUSTOMARY : found;
}

/** 0.0005 among whole numbers is one small figure, and no sign that the others are exact to its last digit. */
function withoutLone(fractions: readonly number[]): readonly number[] {
  const [only = 0, ...others] = fractions;
  return others.length === 0 && only > CUSTOMARY ? [] : fractions;
}

/** From here on half a unit is less than the second decimal of a percentage: amounts of 元 that lost their 角 and 分. */
const LARGE = decimal('1e4');
const FIVE = decimal('5');

/** So many large amounts that end in no round digit are not a coincidence: the table gives whole units. */
const ENOUGH = 8;

/** Whether a table without any fraction was rounded to whole units, so that its sums may be off by as much. */
function isInWholeUnits(figures: readonly Figure[]): boolean {
  const uneven = new Set<string>();
  for (const figure of figures) {
    if (!isKnown(figure) || !isAmountUnit(figure.unit ?? '') || figure.value.abs().lt(LARGE)) continue;
    if (!figure.value.mod(FIVE).eq(ZERO)) uneven.add(figure.written);
  }
  return uneven.size >= ENOUGH;
}

/** Ratios: `100%` among `86.19%` is 100.00 %; where all are whole percents they stay whole. */
export function rateStyle(figures: readonly Figure[]): number {
  return styleOf(figures) ?? 0;
}

/** Points of weights and scores: a fraction such as `9.1` may be rounded. */
export function pointStyle(figures: readonly Figure[]): number {
  return styleOf(figures) ?? CUSTOMARY;
}

/** The figure's precision in a table of that style. */
export function inStyle(figure: Figure, style: number): number | null {
  if (figure.state !== 'number' || figure.decimals === null) return figure.decimals;
  return Math.max(figure.decimals, style);
}

/** The same for points, whose whole numbers are decisions and exact to two decimals. */
export function inPointStyle(figure: Figure, style: number): number | null {
  return inStyle(figure, figure.decimals === 0 ? Math.max(style, CUSTOMARY) : style);
}

/** Decimals of typed figures with a fraction, equal figures once: 8.3 in two columns says no more than once. */
function distinctFractions(figures: readonly Figure[]): readonly number[] {
  const seen = new Set<string>();
  const found: number[] = [];
  for (const { decimals, state, written } of figures) {
    if (state !== 'number' || decimals === null || decimals === 0 || seen.has(written)) continue;
    seen.add(written);
    found.push(decimals);
  }
  return found;
}

function commonest(fractions: readonly number[]): number | null {
  if (fractions.length === 0) return null;
  const counts: number[] = [];
  for (const decimals of fractions) counts[decimals] = (counts[decimals] ?? 0) + 1;
  let atLeast = 0;
  for (let decimals = counts.length - 1; decimals > 0; decimals -= 1) {
    atLeast += counts[decimals] ?? 0;
    if (atLeast === fractions.length || (atLeast >= 2 && atLeast * 3 >= fractions.length)) return decimals;
  }
  return 1;
}
