import type { Sheet, Snapshot } from '../snapshot';

/**
 * Computes formulas whose results a file does not hold (未保存计算结果的公式), as files from exporting systems have
 * them.
 */
export interface Calculator {
  readonly calculate: (snapshot: Snapshot) => Calculation;
}

/** A workbook with the results that could be computed. */
export interface Calculation {
  /** Sheets in which nothing was missing are the same objects; a formula that could not be computed keeps no result. */
  readonly snapshot: Snapshot;
  /** Formulas without a result on sheets of which no formula has a stored one, by sheet. */
  readonly open: ReadonlyMap<Sheet, number>;
}
