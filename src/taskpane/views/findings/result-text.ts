import { uncheckedOf } from '../../../core/checks/coverage/counts';
import type { PaneState } from '../../session/state';
import type { Strings } from '../../strings/zh-CN';

/** What a check ended with, in one sentence, for those who do not see the list. */
export function resultText({ review, coverage }: PaneState, { findings: words }: Strings): string {
  if (!review) return '';
  if (review.tables.length === 0) return words.nothingRead;
  const count = (severity: 'error' | 'warning' | 'hint') =>
    review.findings.filter((finding) => finding.severity === severity).length;
  return words.result(count('error'), count('warning'), count('hint'), uncheckedOf(coverage));
}
