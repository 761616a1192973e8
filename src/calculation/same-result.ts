import { isCellError, type CellValue } from '../core/workbook/snapshot';

/** Two computations of the same thing differ by less of the result, or by less than this where it is about zero. */
const NOISE = { relative: 1e-9, absolute: 1e-12 };

/** Whether two results are the same, numbers up to the noise of binary arithmetic unless `exact`. */
export function sameResult(a: CellValue | null, b: CellValue | null, exact = false): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === b || exact) return a === b;
    const difference = Math.abs(a - b);
    return difference <= NOISE.absolute || difference <= Math.abs(a) * NOISE.relative;
  }
  if (a === null || b === null) return a === b;
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}
