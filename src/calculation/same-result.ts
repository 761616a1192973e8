import { isCellError, type CellValue } from '../core/workbook/snapshot';

/** Two ways of computing the same thing differ by less of the result, or by less than this where it is about zero. */
const OTHER_WAY = { relative: 1e-9, absolute: 1e-12 };

/** The last binary digits of a result, which say nothing. */
const LAST_DIGITS = { relative: 1e-14, absolute: 0 };

/** Whether two programs mean the same result. */
export function sameResult(a: CellValue | null, b: CellValue | null): boolean {
  return same(a, b, OTHER_WAY);
}

/** Whether a result that was computed anew is the one that stands there, which then stays to the last digit. */
export function unchangedResult(a: CellValue | null, b: CellValue | null): boolean {
  return same(a, b, LAST_DIGITS);
}

function same(a: CellValue | null, b: CellValue | null, noise: typeof OTHER_WAY): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = Math.abs(a - b);
    return difference <= noise.absolute || difference <= Math.abs(a) * noise.relative;
  }
  if (a === null || b === null) return a === b;
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}
