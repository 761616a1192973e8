import type { Decimal } from '../../quantity/decimal';
import type { Award, Condition, Quantity } from '../rule/rule';
import type { StepReading } from '../../findings/settings';

/** One step of how a score came about, in the order it happened; worded by the message catalogue. */
export type TraceStep =
  | { readonly kind: 'band'; readonly when: Condition; readonly award: Award; readonly score: string }
  | {
      readonly kind: 'steps';
      readonly way: 'over' | 'under' | 'either' | 'each';
      readonly effect: 'deduct' | 'add';
      readonly start: string;
      readonly base: Quantity | null;
      readonly distance: string;
      readonly count: string;
      readonly size: Quantity;
      readonly amount: string;
      /** By which reading a begun step was counted; null where the distance holds whole steps. */
      readonly begun: StepReading | null;
      readonly score: string;
    }
  | { readonly kind: 'within-base'; readonly score: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly score: string }
  | { readonly kind: 'proportional'; readonly target: Quantity; readonly score: string }
  | {
      readonly kind: 'interpolated';
      readonly from: { readonly at: Quantity; readonly points: string };
      readonly to: { readonly at: Quantity; readonly points: string };
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

/** What a rule gives for a value. */
export interface Outcome {
  /** Null where the rule leaves it to a person (酌情) or gives a span. */
  readonly score: Decimal | null;
  /** Every reading of the text lies between these: whole or begun steps, ends of unsaid membership, assumed facts. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly trace: readonly TraceStep[];
}

/** An outcome on which all readings agree. */
export function settled(score: Decimal, step: TraceStep): Outcome {
  return { score, low: score, high: score, trace: [step] };
}
