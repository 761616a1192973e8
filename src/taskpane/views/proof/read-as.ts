import type { CheckedClaim } from '../../../core/prose/model';
import type { Strings } from '../../strings/zh-CN';
import { whyUnchecked } from './why-unchecked';

/** What a figure was understood to say (说的是): what it is about, which of its amounts, and how much. */
export function readAs({ subject, measure, value, unit }: CheckedClaim, words: Strings['proof']): string {
  return words.readAs(subject, words.measures[measure] ?? '', `${value}${unit}`);
}

/** The same with the calculation and the cell, or why it was not checked, for pointing at the figure in `text`. */
export function pointedAt(claim: CheckedClaim, text: string, words: Strings['proof']): string {
  const why = claim.status === 'unchecked' ? words.why[whyUnchecked(claim, text)] : null;
  return [readAs(claim, words), claim.explanation, claim.source, why].filter(Boolean).join('\n');
}
