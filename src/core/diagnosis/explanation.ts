import type { Decimal } from '../quantity/decimal';
import { withValue, type Figure, type KnownFigure } from '../quantity/figure';
import type { Lookup } from '../formulas/evaluate/evaluate';
import type { BoundRelation } from '../formulas/model';
import type { Mistake } from './mistakes/mistakes';

/** What is taken to have gone wrong: one cell (or two swapped ones), what it should hold, and why. */
export interface Explanation {
  readonly figure: Figure;
  /** In the figure's unit. */
  readonly value: Decimal;
  readonly mistake: Mistake;
  /** The other cell of a swap and what it should hold. */
  readonly swap: { readonly figure: KnownFigure; readonly value: Decimal } | null;
  /** Violated relations that the correction settles, the one that tells the story first. */
  readonly repaired: readonly BoundRelation[];
  /** Log-odds, for comparison with others of the same group. */
  readonly score: number;
  /** Relations that hold as written and no longer do with the correction: totals that were added up over the mistake. */
  readonly upset: readonly BoundRelation[];
  /** Whether the correction goes against what the form leads one to expect. */
  readonly isAgainstForm: boolean;
  /** Log-odds against all other cells that explain any of the same relations. */
  readonly odds: number;
  /** Other single cells that would explain the same just as well (并列). */
  readonly alternatives: readonly Explanation[];
  /** Figures as they are with this and all earlier corrections. */
  readonly corrected: Lookup;
}

/** The figures as these explanations have them corrected. */
export function correctionsOf(explanations: readonly Explanation[]): readonly Figure[] {
  return explanations.flatMap(({ figure, value, swap }) => [
    withValue(figure, value),
    ...(swap ? [withValue(swap.figure, swap.value)] : []),
  ]);
}
