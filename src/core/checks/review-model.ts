import type { Finding } from '../findings/finding';
import type { EvaluatedRelation } from '../formulas/model';
import type { Table, Unrecognised } from '../tables/model';
import type { Snapshot } from '../workbook/snapshot';

/** Everything the product knows about a workbook. */
export interface Review {
  readonly snapshot: Snapshot;
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly relations: readonly EvaluatedRelation[];
  /** Sheet by sheet; waived findings are not among them. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
}
