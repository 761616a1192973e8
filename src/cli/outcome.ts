import type { Finding, Severity } from '../core/findings/finding';

/** What a command has to say and how it ends. */
export interface Outcome {
  /** For `--json`. */
  readonly json: unknown;
  /** For a person, without a final line break. */
  readonly text: string;
  /** What goes beside it to standard error, where it is not part of the result. */
  readonly note?: string;
  /** 0 nothing at or above `--fail-on`, 1 findings at or above it. Bad input is an `InputError`. */
  readonly code: 0 | 1;
}

/** What may follow `--fail-on`. */
export const FAIL_ON = ['error', 'warning', 'hint', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

const RANK: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

/** The exit code for findings of these severities. */
export function exitCode(findings: readonly Pick<Finding, 'severity'>[], failOn: FailOn): 0 | 1 {
  if (failOn === 'never') return 0;
  return findings.some(({ severity }) => RANK[severity] >= RANK[failOn]) ? 1 : 0;
}
