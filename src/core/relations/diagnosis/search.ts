import type { Decimal } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import { asWritten, type Lookup } from '../evaluate';
import { keyOf } from '../figure-key';
import type { BoundRelation } from '../model';
import type { Touching } from './groups';

/** Where the search for explanations stands: what is still open, and the corrections taken so far. */
export interface Search {
  /** Violated relations of the group that nothing explains yet. */
  readonly open: readonly BoundRelation[];
  /** The same for all groups: a swap may settle relations of two of them. */
  readonly unexplained: ReadonlySet<BoundRelation>;
  readonly touching: Touching;
  /** Figures with the corrections taken so far. */
  readonly lookup: Lookup;
  /** Cells that have been corrected already. */
  readonly settled: ReadonlyMap<string, Figure>;
  /** Scores that the scoring rules give, by the key of the score's cell. */
  readonly ruled: ReadonlyMap<string, Decimal>;
  /** Constants in tables that compute with formulas, by key. */
  readonly typedOver: ReadonlySet<string>;
}

/** Reads corrected cells as corrected and all others as they are written. */
export function lookupWith(corrections: ReadonlyMap<string, Figure>): Lookup {
  if (corrections.size === 0) return asWritten;
  return (figure) => corrections.get(keyOf(figure)) ?? figure;
}

/** The figure with another value in its unit. */
export function withValue(figure: Figure, value: Decimal): Figure {
  return { ...figure, state: 'number', value };
}
