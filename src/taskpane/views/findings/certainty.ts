import type { Certainty, Finding } from '../../../core/findings/finding';
import type { CellAddress } from '../../../core/workbook/address';
import { isCellEdit } from '../../../core/workbook/edit';

/**
 * How sure it is which cell is wrong and what it should be. A finding that rests on no guess says nothing of it: its one
 * correction follows from its rule, and is likely what is wanted.
 */
export function certaintyOf({ certainty, fixes }: Finding): Certainty {
  if (fixes.length === 0) return 'cannot-say';
  return fixes.length > 1 ? 'one-of-these' : (certainty ?? 'likely');
}

/**
 * The corrections that may be made together: those that touch no cell which another of them touches, and none that is
 * protected.
 */
export function correctable(
  findings: readonly Finding[],
  isShielded: (cell: CellAddress) => boolean,
): readonly Finding[] {
  const uses = new Map<string, number>();
  const cellsOf = ({ fixes: [fix] }: Finding): readonly CellAddress[] =>
    (fix?.edits ?? []).filter(isCellEdit).map(({ cell }) => cell);
  const keysOf = (finding: Finding): readonly string[] =>
    cellsOf(finding).map(({ sheet, row, column }) => `${sheet}!${row},${column}`);
  const single = findings.filter(
    (finding) => ['certain', 'likely'].includes(certaintyOf(finding)) && !cellsOf(finding).some(isShielded),
  );
  for (const finding of single) for (const key of keysOf(finding)) uses.set(key, (uses.get(key) ?? 0) + 1);
  return single.filter((finding) => keysOf(finding).every((key) => uses.get(key) === 1));
}
