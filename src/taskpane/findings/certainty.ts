import type { Finding } from '../../core/findings/finding';
import { isCellEdit } from '../../core/workbook/edit';

/**
 * How sure it is which cell is wrong (错在哪一格): `certain` and `likely` name one cell and its correction, `one-of`
 * leaves a choice, `open` cannot tell.
 */
export type Certainty = 'certain' | 'likely' | 'one-of' | 'open';

/** What can be said of a finding's cell. Without a recognised mistake a single correction is only likely. */
export function certaintyOf({ severity, cause, fixes }: Finding): Certainty {
  if (fixes.length === 0) return 'open';
  if (fixes.length > 1) return 'one-of';
  const isExplained = cause !== null && cause.kind !== 'unknown';
  return severity === 'error' && isExplained ? 'certain' : 'likely';
}

/** The corrections that may be made together: those that do not touch a cell which another of them touches. */
export function correctable(findings: readonly Finding[]): readonly Finding[] {
  const uses = new Map<string, number>();
  const keysOf = ({ fixes: [fix] }: Finding): readonly string[] =>
    (fix?.edits ?? []).filter(isCellEdit).map(({ cell }) => `${cell.sheet}!${cell.row},${cell.column}`);
  const single = findings.filter((finding) => ['certain', 'likely'].includes(certaintyOf(finding)));
  for (const finding of single) for (const key of keysOf(finding)) uses.set(key, (uses.get(key) ?? 0) + 1);
  return single.filter((finding) => keysOf(finding).every((key) => uses.get(key) === 1));
}
