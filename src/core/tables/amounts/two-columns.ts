import type { Half } from '../headers/layouts/halves';
import type { AmountRow } from './amounts';

/**
 * Whether the second side of a table goes on where the first ends, a list set in two columns to fill the page: both
 * sides have the same columns, and the numbering of the second takes up that of the first (2. before 3., 五、 before 六、).
 */
export function continuesList(halves: readonly Half[], rows: readonly AmountRow[]): boolean {
  const [left, right, ...others] = halves;
  if (!left || !right || others.length > 0 || left.caption !== null || right.caption !== null) return false;
  if (headersOf(left) !== headersOf(right)) return false;
  const before = rows.filter(({ half }) => half === 0);
  const after = rows.find(({ half }) => half === 1)?.label?.word;
  if (after?.level == null || after.ordinal === null || after.ordinal === 1) return false;
  const same = before.findLast(({ label }) => (label?.word?.level ?? Infinity) <= (after.level ?? 0))?.label
    ?.word;
  return same?.level === after.level && same.ordinal === after.ordinal - 1;
}

/** What stands over the figures of a side. */
function headersOf({ columns }: Half): string {
  return columns.map(({ header, field }) => header.word?.core ?? field).join();
}

/** The rows of the first side, then those of the second. */
export function downwards(rows: readonly AmountRow[]): readonly AmountRow[] {
  return [...rows.filter(({ half }) => half === 0), ...rows.filter(({ half }) => half !== 0)];
}
