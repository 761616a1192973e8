import type { Citation } from '../../findings/sources';

/** How a target that must not be exceeded is scored when it was: target ÷ actual, or less by the overshoot. */
export type ReverseFormula = 'ratio' | 'overshoot';

/** A grade word and the total from which it holds (含). */
export interface Grade {
  readonly word: string;
  readonly from: string;
}

/** A share of the weight, in percent: 100–80 %(含). */
export interface QualitativeBand {
  readonly from: string;
  readonly to: string;
}

/**
 * The way a province or a platform scores indicators (评分口径): one declaration each. `verified` is false where
 * the source is general knowledge of the field; what follows from it alone is never more than a warning.
 */
export interface ScoringProfile {
  readonly id: string;
  readonly title: string;
  readonly source: readonly Citation[];
  readonly verified: boolean;
  readonly reverse: ReverseFormula;
  /** Fully achieved, partly achieved, not achieved. */
  readonly qualitative: readonly [QualitativeBand, QualitativeBand, QualitativeBand];
  /** From the best to the worst. */
  readonly grades: readonly Grade[];
  /** Percent of the target from which an over-fulfilment must be explained (偏离). */
  readonly overFulfilment: string;
  /** Points taken off from there on; null where it only has to be explained. */
  readonly overFulfilmentDeduction: string | null;
  /** 预算执行率的分值 by which a form is known; null where it is the usual 10. */
  readonly executionWeight: string | null;
  /** Highest total allowed below an execution rate in percent, lowest rate first; empty where there is no cap. */
  readonly caps: readonly { readonly below: string; readonly total: string }[];
  /** Families of tables (Table.family) that point to it. */
  readonly families: readonly string[];
  /** The province whose way it is, by the first two digits of its code; null for ways of no province. */
  readonly region: string | null;
}
