import type { Finding } from './finding';

/** Runs a rule; one that throws becomes a finding about itself instead of an end to the review. */
export function guarded(rule: string, findings: Finding[], work: () => void): void {
  try {
    work();
  } catch (error) {
    findings.push(brokenRule(rule, error));
  }
}

/** A rule that failed is our fault, not the workbook's, and is said so. */
function brokenRule(rule: string, error: unknown): Finding {
  return {
    id: `logic/broken-rule@${rule}`,
    rule: 'logic/broken-rule',
    severity: 'warning',
    table: null,
    cells: [],
    primary: null,
    message: {
      id: 'rule/broken',
      data: { rule, problem: error instanceof Error ? error.message : String(error) },
    },
    actual: null,
    expected: null,
    unit: null,
    evidence: null,
    cause: null,
    fixes: [],
  };
}
