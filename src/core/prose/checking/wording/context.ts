import type { CauseKind, Severity } from '../../../findings/finding';
import type { Message } from '../../../messages/message';
import type { Discourse } from '../../discourse/discourse';
import type { ProseFinding } from '../../model';
import { spanOf, type CleanText } from '../../text/clean';
import type { Paragraph } from '../../text/paragraphs';

/** A text as the rules about its words see it. */
export interface ReadText {
  readonly clean: CleanText;
  readonly paragraphs: readonly Paragraph[];
  readonly discourse: Discourse;
}

/** A rule about what a text says in words: what it finds, in any order. */
export type WordingRule = (text: ReadText) => readonly ProseFinding[];

/** What a finding about words is made of. */
interface Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
  readonly message: Message;
  readonly cause?: { readonly kind: CauseKind; readonly message: Message };
  readonly actual?: string;
  readonly expected?: string;
  readonly unit?: string;
  readonly evidence?: string;
  /** Put in place of the words pointed at. */
  readonly replacement?: string;
}

/** A finding about the words from `from` to `to` of the cleaned text. */
export function wordingFinding({ clean }: ReadText, found: Found): ProseFinding {
  const where = spanOf(clean, found.from, found.to);
  return {
    id: `${found.rule}@${where.start}`,
    rule: found.rule,
    severity: found.severity,
    where,
    related: [],
    message: found.message,
    actual: found.actual ?? null,
    expected: found.expected ?? null,
    unit: found.unit ?? null,
    evidence: found.evidence ?? null,
    cause: found.cause ?? null,
    replacement:
      found.replacement === undefined
        ? null
        : { start: where.start, end: where.end, text: found.replacement },
    cells: [],
  };
}
