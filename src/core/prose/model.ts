import type { CauseKind, Severity } from '../findings/finding';
import type { Message } from '../messages/message';
import type { Span } from './text/clean';

/**
 * What became of a figure: it follows from others (`holds`), but for rounding (`rounding`), it contradicts them
 * (`broken`), or nothing in the text or the workbook speaks of it (`unchecked`).
 */
export type ClaimStatus = 'holds' | 'rounding' | 'broken' | 'unchecked';

/** A figure of the text and how it was understood (论断). */
export interface CheckedClaim extends Span {
  readonly subject: string;
  /** `budget`, `outturn`, `change` …, as the words name it; empty when they do not. */
  readonly measure: string;
  /** Plain decimal notation in `unit`. */
  readonly value: string;
  readonly unit: string;
  /** The cell it was found in, or null. */
  readonly source: string | null;
  readonly status: ClaimStatus;
  /** The calculation that it was held against: `82.3万元 ÷ 89.1万元 × 100% = 92.37%`; null when none. */
  readonly explanation: string | null;
}

/** A correction of the text: put `text` in place of the words from `start` to `end`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something in a text that contradicts itself or its tables; the fields of a `Finding`, with a place in the text. */
export interface ProseFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly where: Span;
  /** The other figures of the contradiction. */
  readonly related: readonly Span[];
  readonly message: Message;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly unit: string | null;
  readonly evidence: string | null;
  readonly cause: { readonly kind: CauseKind; readonly message: Message } | null;
  /** Offered only where one figure is clearly the wrong one. */
  readonly replacement: Replacement | null;
  /** Cells that contradict the text, as `Sheet!A1`. */
  readonly cells: readonly string[];
}
