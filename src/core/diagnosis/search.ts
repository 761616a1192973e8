import type { Figure } from '../quantity/figure';
import type { Lookup } from '../formulas/evaluate/evaluate';
import type { BoundRelation } from '../formulas/model';
import type { Blanks } from '../formulas/evaluate/blanks';
import type { Solver } from '../formulas/evaluate/solve';
import type { Explanation } from './explanation';
import type { Touching } from './groups';
import type { LiveFormulas } from './live';
import type { Surroundings } from './surroundings/surroundings';

/** What the search looks at and never changes. */
export interface Evidence {
  readonly touching: Touching;
  /** The cells of each relation that may be wrong, listed once. */
  readonly members: ReadonlyMap<BoundRelation, readonly Figure[]>;
  readonly live: LiveFormulas;
  readonly around: Surroundings;
  /** Constants in tables that compute with formulas, by key: how surely each stands in place of a formula. */
  readonly typedOver: ReadonlyMap<string, number>;
  /** Which blank parts of sums are nothing. */
  readonly blanks: Blanks;
  /** Over the figures as written. */
  readonly solver: Solver;
  /** Violated relations that nothing explains yet; those of a group are taken out once it is explained. */
  readonly unexplained: Set<BoundRelation>;
}

/** Corrected figures, by the key of their cell. */
export type Settled = Map<string, Figure>;

/** Where the search for explanations stands: what is still open, and the corrections taken so far. */
export interface Search extends Evidence {
  /** Violated relations of the group that nothing explains yet. */
  readonly open: ReadonlySet<BoundRelation>;
  /** Whether a relation, also of another group, is still open: a swap may settle relations of two of them. */
  readonly isOpen: (relation: BoundRelation) => boolean;
  /** Figures with the corrections taken so far. */
  readonly lookup: Lookup;
  /** Over those figures. */
  readonly solver: Solver;
  /** Cells that have been corrected already. */
  readonly settled: ReadonlyMap<string, Figure>;
  /** The best explanation found in each cell, by its key; null where there is none. */
  readonly known: Map<string, Explanation | null>;
}
