import type { Finding } from '../finding';
import { SCORE_CHECKS } from '../scoring/check';
import type { Check, CheckContext } from './model';

/** Every check that is not arithmetic. */
export const CHECKS: readonly Check[] = [...SCORE_CHECKS];

export function runCheck(check: Check, context: CheckContext): readonly Finding[] {
  return check.run(context);
}
