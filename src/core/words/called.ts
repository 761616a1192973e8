import { cleanLabel } from './cleaner/clean-label';
import { isNamed } from './topics';
import type { Topic } from './lexicon/topics/topics';

const BRACKETED = /[（(][^（()）]*[)）]/gu;

/** Whether a header is just what the field calls it, whatever unit or remark stands behind it: 编制数（人）. */
export function isCalled(label: string, topic: Topic): boolean {
  const clean = cleanLabel(label);
  return isNamed(clean, topic) || isNamed(clean.replace(BRACKETED, ''), topic);
}
