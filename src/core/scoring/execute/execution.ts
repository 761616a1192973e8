import type { Decimal } from '../../quantity/decimal';
import type { Award, Condition, Quantity } from '../rule/rule';
import type { ScoreStep } from '../../messages/score-step';

/** The printed step of one kind. */
type Printed<Kind extends ScoreStep['kind']> = Extract<ScoreStep, { readonly kind: Kind }>;

/** A step of how a score came about, before its conditions and quantities are printed for the message catalogue. */
export type TraceStep =
  | Exclude<ScoreStep, Printed<'band' | 'steps' | 'proportional' | 'interpolated'>>
  | { readonly kind: 'band'; readonly when: Condition; readonly award: Award }
  | (Omit<Printed<'steps'>, 'base' | 'size'> & { readonly base: Quantity | null; readonly size: Quantity })
  | { readonly kind: 'proportional'; readonly target: Quantity; readonly score: string }
  | (Pick<Printed<'interpolated'>, 'kind' | 'score'> & { readonly from: Place; readonly to: Place });

/** A point of a line between two bands. */
interface Place {
  readonly at: Quantity;
  readonly points: string;
}

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
