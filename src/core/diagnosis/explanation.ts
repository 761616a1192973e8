import type { Decimal } from '../quantity/decimal';
import type { Figure, KnownFigure } from '../quantity/figure';
import type { Lookup } from '../formulas/evaluate/evaluate';
import type { BoundRelation } from '../formulas/model';
import type { Mistake } from './mistakes';

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
  readonly score: number;
  /** Other single cells that would explain the same just as well (并列). */
  readonly alternatives: readonly Explanation[];
  /** Figures as they are with this and all earlier corrections. */
  readonly corrected: Lookup;
}
