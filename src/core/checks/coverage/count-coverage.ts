import { isKnown } from '../../quantity/figure';
import { cellsOf } from '../../diagnosis/likelihood/weigh';
import { coverageOf } from './coverage';
import type { Review } from '../review-model';
import { formatAddress } from '../../workbook/address';
import type { CoverageCounts } from './counts';

/** Counts what a review has checked, and sorts the rest by the reason. */
export function countCoverage({ tables, relations }: Pick<Review, 'tables' | 'relations'>): CoverageCounts {
  const { figures, checked, unchecked } = coverageOf(tables, relations);
  const awaited = new Set<string>();
  const undecided = new Set<string>();
  const gaps = new Set<string>();
  for (const { relation, verdict } of relations) {
    if (verdict.state !== 'undetermined') continue;
    const reasons = verdict.reason.id === 'relation/blank' ? awaited : undecided;
    const cells = cellsOf(relation);
    const isStarted = cells.some(isKnown);
    for (const figure of cells) {
      const address = formatAddress(figure.cell);
      reasons.add(address);
      if (isStarted && figure.state === 'blank') gaps.add(address);
    }
  }
  const addresses = unchecked.map(formatAddress);
  const blank = addresses.filter((address) => awaited.has(address)).length;
  const unrelated = addresses.filter((address) => !awaited.has(address) && !undecided.has(address)).length;
  return { figures, checked, blank, undecided: figures - checked - blank - unrelated, unrelated, gaps: gaps.size };
}
