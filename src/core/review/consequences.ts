import { CHECKS } from './registry';
import type { Finding } from '../findings/finding';
import { formatAddress } from '../workbook/address';

const RESTING: ReadonlySet<string> = new Set(
  CHECKS.filter(({ restsOnFigures }) => restsOnFigures).map(({ rule }) => rule),
);

/**
 * Withdraws what only follows from a wrong figure (连带问题): beside a budget that lost a nought every amount is an
 * overspend. What still holds once the figure has been put right is told then. What is
 * said of the wrong figure itself stays.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const wrong = new Set(
    findings.flatMap(({ severity, primary, certainty }) =>
      severity === 'error' && primary && (certainty === 'certain' || certainty === 'likely')
        ? [formatAddress(primary)]
        : [],
    ),
  );
  if (wrong.size === 0) return findings;
  return findings.filter(({ rule, severity, primary, cells }) => {
    if (severity === 'error' || !RESTING.has(rule) || !primary) return true;
    const own = formatAddress(primary);
    return wrong.has(own) || !cells.some((cell) => wrong.has(formatAddress(cell)));
  });
}
