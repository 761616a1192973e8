import { cellsOf } from '../core/diagnosis/weigh';
import { coverageOf } from '../core/formulas/coverage/coverage';
import type { Review } from '../core/review/review-model';
import { formatAddress } from '../core/workbook/address';
import type { CoverageCounts } from './coverage-counts';

/** Counts what a review has checked, and sorts the rest by the reason. */
export function countCoverage({ tables, relations }: Pick<Review, 'tables' | 'relations'>): CoverageCounts {
  const { figures, checked, unchecked } = coverageOf(tables, relations);
  const awaited = new Set<string>();
  const undecided = new Set<string>();
  for (const { relation, verdict } of relations) {
    if (verdict.state !== 'undetermined') continue;
    const reasons = verdict.reason.id === 'relation/blank' ? awaited : undecided;
    for (const { cell } of cellsOf(relation)) reasons.add(formatAddress(cell));
  }
  const addresses = unchecked.map(formatAddress);
  const blank = addresses.filter((address) => awaited.has(address)).length;
  const unrelated = addresses.filter((address) => !awaited.has(address) && !undecided.has(address)).length;
  return { figures, checked, blank, undecided: figures - checked - blank - unrelated, unrelated };
}
