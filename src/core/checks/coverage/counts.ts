/** How many figures were checked, and why the others were not (核对情况). */
export interface CoverageCounts {
  /** Figures that were read; the sum of the first four below. */
  readonly figures: number;
  /** At least one relation with a verdict has them. */
  readonly checked: number;
  /** Every relation that has them waits for a blank cell. */
  readonly blank: number;
  /** Their relations cannot be decided for another reason, such as a base of zero. */
  readonly undecided: number;
  /** No relation has them. */
  readonly unrelated: number;
  /** Blank cells because of which relations between figures could not be decided; they are no figures themselves. */
  readonly gaps: number;
}

export const NOTHING_CHECKED: CoverageCounts = {
  figures: 0,
  checked: 0,
  blank: 0,
  undecided: 0,
  unrelated: 0,
  gaps: 0,
};

/** Figures that were read and that nothing has checked. */
export function uncheckedOf({ figures, checked }: CoverageCounts): number {
  return figures - checked;
}

/** Whether every figure was compared, and no relation was left undecided for a blank. */
export function isComplete(counts: CoverageCounts): boolean {
  return uncheckedOf(counts) === 0 && counts.gaps === 0;
}
