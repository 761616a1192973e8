import type { Finding } from '../finding';
import type { Check, CheckContext } from './model';

/** Every check that is not arithmetic. */
export const CHECKS: readonly Check[] = [];

export function runCheck(check: Check, context: CheckContext): readonly Finding[] {
  return check.run(context);
}
