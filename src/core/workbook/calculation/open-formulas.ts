import type { Sheet } from '../snapshot';

/** How many formulas of each sheet were counted. */
const COUNTED = new WeakMap<Sheet, number>();

/**
 * Formulas whose results nobody has computed (未计算的公式): as many as the host says, else all of a sheet of which no
 * formula has a result. A single formula without a result beside others that have one comes to empty text.
 */
export function openFormulas(sheet: Sheet): number {
  const known = COUNTED.get(sheet);
  if (known !== undefined) return known;
  const count = sheet.uncalculated ?? countBare(sheet);
  COUNTED.set(sheet, count);
  return count;
}

function countBare({ cells }: Sheet): number {
  let bare = 0;
  for (const { value, formula } of cells) {
    if (formula === undefined) continue;
    if (value !== '') return 0;
    bare += 1;
  }
  return bare;
}
