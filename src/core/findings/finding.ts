import type { Message } from '../messages/message';
import type { CellAddress } from '../workbook/address';
import type { Edit } from '../workbook/edit';

/** `error`: cannot be right. `warning`: probably wrong, or a rule of the field is broken. `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** The most likely way in which the cell went wrong (错误原因); names fixed by the command line's JSON. */
export const CAUSE_KINDS = [
  'unit-slip',
  'decimal-point',
  'digit-transposition',
  'digit-error',
  'sign',
  'percent-fraction',
  'wrong-base',
  'complement',
  'swapped-values',
  'missing-addend',
  'extra-addend',
  'stale-total',
  'zero-base',
  'truncated',
  'copied-from-neighbour',
  'shifted-column',
  'overwritten-formula',
  'template-residue',
  'wrong-year',
  'rule-not-applied',
  'unknown',
] as const;

export type CauseKind = (typeof CAUSE_KINDS)[number];

export interface Cause {
  readonly kind: CauseKind;
  readonly message: Message;
}

/** A correction offered as one click (修正). */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/**
 * How sure it is that this cell is wrong and that this is the correction (把握程度): `certain` and `likely` may be
 * corrected in one click, `one-of-these` is a choice for the officer, `cannot-say` leaves it to the source documents.
 */
export type Certainty = 'certain' | 'likely' | 'one-of-these' | 'cannot-say';

/** Something inconsistent in the workbook: what, where, what was expected and how that was computed. */
export interface Finding {
  /** Stable: rule, sheet and cells, so that it survives edits elsewhere and can be waived. */
  readonly id: string;
  /** `arithmetic/execution-rate` */
  readonly rule: string;
  readonly severity: Severity;
  /** The table's id, or null for a finding about the whole workbook. */
  readonly table: string | null;
  readonly cells: readonly CellAddress[];
  /** The cell to look at first: the one that is most likely wrong. */
  readonly primary: CellAddress | null;
  readonly message: Message;
  /** As written and as it should be, plain decimal notation in `unit`; null where the finding is not about a number. */
  readonly actual: string | null;
  readonly expected: string | null;
  readonly unit: string | null;
  /** The calculation with the numbers in it: `45.08 ÷ 83 = 54.31%`. */
  readonly evidence: string | null;
  readonly cause: Cause | null;
  readonly fixes: readonly Fix[];
  /** Absent where the finding rests on no guess about which cell is wrong. */
  readonly certainty?: Certainty;
  /** Other rules that the same wrong cell breaks; they are settled by the same correction. */
  readonly related?: readonly {
    readonly rule: string;
    readonly cells: readonly CellAddress[];
    readonly evidence: string | null;
  }[];
}
