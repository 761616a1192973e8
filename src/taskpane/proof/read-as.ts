import type { CheckedClaim } from '../../core/prose/model';
import type { Strings } from '../strings/zh-CN';

/** What a figure was understood to say (说的是): what it is about, which of its amounts, and how much. */
export function readAs({ subject, measure, value, unit }: CheckedClaim, words: Strings['proof']): string {
  return words.readAs(subject, words.measures[measure] ?? '', `${value}${unit}`);
}

/** The same in one line with the calculation and the cell, for pointing at the figure. */
export function pointedAt(claim: CheckedClaim, words: Strings['proof']): string {
  return [readAs(claim, words), claim.explanation, claim.source].filter(Boolean).join('\n');
}
