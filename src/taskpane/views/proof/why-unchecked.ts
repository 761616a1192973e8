import type { CheckedClaim } from '../../../core/prose/model';
import { isApproximate } from '../../../core/words/phrases/quantities';
import type { ProofMark } from './model';

/**
 * Why nothing was held against a figure (未核对的原因): only roughly told, nothing known of what it is about, a change without last
 * year, a share without its whole, a completion without its budget, a figure that was read but whose cell is not sure, or
 * simply nothing that speaks of it.
 */
export const UNCHECKED_REASONS = [
  'approximate',
  'subject',
  'prior',
  'whole',
  'budget',
  'doubtful-cell',
  'nothing',
] as const;
export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

/** Characters before and behind a figure in which its caution stands: 约50万元, 50余万元. */
const NEAR = 3;

/** The reason for one claim of `text`. */
export function whyUnchecked(claim: CheckedClaim, text: string): UncheckedReason {
  const around = text.slice(Math.max(claim.start - NEAR, 0), claim.start);
  if (isApproximate(around, text.slice(claim.start, claim.end + 1))) return 'approximate';
  if (claim.source !== null) return 'doubtful-cell';
  if (claim.subject === '') return 'subject';
  switch (claim.measure) {
    case 'change':
    case 'rate':
    case 'points':
    case 'prior':
      return 'prior';
    case 'share':
      return 'whole';
    case 'completion':
      return 'budget';
    default:
      return 'nothing';
  }
}

/** Figures that were not checked, brought together by the reason, in a fixed order. */
export function byReason(
  marks: readonly ProofMark[],
  text: string,
): readonly { readonly reason: UncheckedReason; readonly marks: readonly ProofMark[] }[] {
  const open = marks.flatMap((mark) =>
    mark.kind === 'unchecked' && mark.claim ? [{ mark, reason: whyUnchecked(mark.claim, text) }] : [],
  );
  return UNCHECKED_REASONS.map((reason) => ({
    reason,
    marks: open.filter((one) => one.reason === reason).map(({ mark }) => mark),
  })).filter((group) => group.marks.length > 0);
}
