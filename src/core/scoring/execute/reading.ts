import type { StepReading } from '../../findings/settings';

/**
 * One way of reading what a text leaves open: how begun steps count, which of two touching bands takes an end, whether
 * a value past an exact best value (105 % beside =100%) earns what that value does, and which of two branches
 * (正向指标…，反向指标…) is meant.
 */
export interface Reading {
  readonly steps: StepReading;
  readonly edge: 'first' | 'last';
  readonly beyond: 'best' | 'held';
  readonly nature: 'positive' | 'negative';
}

/** What a score is given by where no other reading is declared. */
export const USUAL: Reading = { steps: 'whole', edge: 'first', beyond: 'best', nature: 'positive' };

/**
 * Every reading a text allows, the one that gives the score first. `declared` is how begun steps count where the
 * officer has said so; the other ways of counting them are then no readings any more.
 */
export function readings(declared: StepReading | null): readonly Reading[] {
  const usual = { ...USUAL, steps: declared ?? USUAL.steps };
  const others: readonly StepReading[] = declared === null ? ['exact', 'begun'] : [];
  return [
    usual,
    { ...usual, edge: 'last' },
    { ...usual, beyond: 'held' },
    { ...usual, nature: 'negative' },
    ...others.map((steps) => ({ ...usual, steps })),
  ];
}
