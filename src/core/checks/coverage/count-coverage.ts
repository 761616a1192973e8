import { isKnown } from '../../quantity/figure';
import { cellsOf } from '../../diagnosis/likelihood/weigh';
import { findingCoverage } from './coverage';
import type { Review } from '../review-model';
import { CellMap } from '../../workbook/cell-map';
import { toTheEnd } from '../../workbook/to-the-end';
import type { CoverageCounts } from './counts';

/** What was read, and what it was checked by. */
type Checked = Pick<Review, 'tables' | 'relations'>;

/** Counts what a review has checked, and sorts the rest by the reason. */
export function countCoverage(review: Checked): CoverageCounts {
  return toTheEnd(countingCoverage(review));
}

/** As `countCoverage`, in small steps. */
export function* countingCoverage({ tables, relations }: Checked): Generator<void, CoverageCounts> {
  const { figures, checked, unchecked } = yield* findingCoverage(tables, relations);
  const awaited = new CellMap<true>();
  const undecided = new CellMap<true>();
  const gaps = new CellMap<true>();
  for (const { relation, verdict } of relations) {
    if (verdict.state !== 'undetermined') continue;
    const reasons = verdict.reason.id === 'relation/blank' ? awaited : undecided;
    const cells = cellsOf(relation);
    const isStarted = cells.some(isKnown);
    for (const figure of cells) {
      reasons.set(figure.cell, true);
      if (isStarted && figure.state === 'blank') gaps.set(figure.cell, true);
    }
    yield;
  }
  const blank = unchecked.filter((cell) => awaited.has(cell)).length;
  const unrelated = unchecked.filter((cell) => !awaited.has(cell) && !undecided.has(cell)).length;
  return { figures, checked, blank, undecided: figures - checked - blank - unrelated, unrelated, gaps: gaps.size };
}
