import type { Finding } from '../findings/finding';
import { formatAddress, sameCell } from '../workbook/address';

/** Rules about formulas as they stand, the most telling first. */
const ABOUT_FORMULAS = [
  'arithmetic/formula-leaves-out',
  'format/formula-off-pattern',
  'format/constant-among-formulas',
];

/**
 * One finding per matter (一事一报). A wrong figure whose formula is at fault is told once: the finding about the figure
 * takes over the cause and the formula that belongs there. Where the formula proves that its own cell is wrong, a
 * finding that suspects another cell of the same sum is withdrawn.
 */
export function onePerMatter(findings: readonly Finding[]): readonly Finding[] {
  const faults = new Map<string, Finding>();
  for (const rule of ABOUT_FORMULAS) {
    for (const finding of findings) {
      const key = keyOf(finding);
      if (finding.rule === rule && key !== null && !faults.has(key)) faults.set(key, finding);
    }
  }
  if (faults.size === 0) return findings;
  const proven = [...faults.values()].filter(
    ({ rule, severity }) => rule === 'arithmetic/formula-leaves-out' && severity === 'error',
  );
  const told = new Set<Finding>();
  const kept = findings.flatMap((finding) => {
    if (ABOUT_FORMULAS.includes(finding.rule)) return [finding];
    if (!finding.rule.startsWith('arithmetic/')) return [finding];
    const key = keyOf(finding);
    const fault = key === null ? undefined : faults.get(key);
    if (fault) {
      told.add(fault);
      if (explainsItself(finding, fault)) return [finding];
      return [{ ...finding, cause: fault.cause, fixes: withFormulaFirst(finding, fault) }];
    }
    return proven.some((sum) => suspectsAnother(finding, sum)) ? [] : [finding];
  });
  return kept.filter((finding) => {
    if (!ABOUT_FORMULAS.includes(finding.rule)) return true;
    const key = keyOf(finding);
    return !told.has(finding) && key !== null && faults.get(key) === finding;
  });
}

/** Whether a slip explains the figure, which merely stands beside formulas of another kind. */
function explainsItself({ cause }: Finding, { rule }: Finding): boolean {
  if (rule !== 'format/constant-among-formulas' || !cause) return false;
  return cause.kind !== 'unknown' && cause.kind !== 'stale-total' && cause.kind !== 'overwritten-formula';
}

function keyOf({ primary }: Finding): string | null {
  return primary && formatAddress(primary);
}

function withFormulaFirst(finding: Finding, fault: Finding): Finding['fixes'] {
  const others = finding.fixes.filter(
    ({ edits }) =>
      !edits.some((edit) => 'cell' in edit && finding.primary && sameCell(edit.cell, finding.primary)),
  );
  return [...fault.fixes, ...others];
}

/** A finding about that sum alone which blames one of its parts. */
function suspectsAnother(finding: Finding, { primary, cells }: Finding): boolean {
  if (!primary || (finding.related?.length ?? 0) > 0) return false;
  const within = [primary, ...cells];
  return (
    finding.cells.some((cell) => sameCell(cell, primary)) &&
    finding.cells.every((cell) => within.some((other) => sameCell(cell, other)))
  );
}
