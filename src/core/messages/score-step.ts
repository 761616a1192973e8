/** One step of how a score came about, in the order it happened, as the catalogues word it; quantities are printed. */
export type ScoreStep =
  | { readonly kind: 'band'; readonly when: string; readonly award: string }
  | {
      readonly kind: 'steps';
      readonly way: 'over' | 'under' | 'either' | 'each';
      readonly effect: 'deduct' | 'add';
      readonly start: string;
      readonly base: string | null;
      readonly distance: string;
      readonly count: string;
      readonly size: { readonly value: string; readonly unit: string | null; readonly printed: string };
      readonly amount: string;
      /** By which reading a begun step was counted; null where the distance holds whole steps. */
      readonly begun: 'whole' | 'begun' | 'exact' | null;
      readonly score: string;
    }
  | { readonly kind: 'within-base'; readonly score: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly score: string }
  | { readonly kind: 'proportional'; readonly target: string; readonly score: string }
  | {
      readonly kind: 'interpolated';
      readonly from: { readonly at: string; readonly points: string };
      readonly to: { readonly at: string; readonly points: string };
      readonly score: string;
    }
  | { readonly kind: 'no-band' }
  /** Between two bands that do not touch; null where they lie too far apart to choose. */
  | { readonly kind: 'gap'; readonly score: string | null }
  /** Past the outer end of the best band. */
  | { readonly kind: 'beyond-best'; readonly score: string }
  | { readonly kind: 'discretion' }
  | { readonly kind: 'assumed'; readonly facts: readonly string[]; readonly score: string }
  /** The second condition of a band (且…), taken as met. */
  | { readonly kind: 'proviso'; readonly text: string }
  | { readonly kind: 'word'; readonly fact: string; readonly score: string }
  | { readonly kind: 'capped'; readonly score: string };
