import type { Finding } from './finding';
import type { EvaluatedRelation } from './relations/model';
import type { Settings } from './settings';
import { recognise } from './tables/recognise';
import type { Table, Unrecognised } from './tables/model';
import type { Snapshot } from './workbook/snapshot';

/** Everything the product knows about a workbook. */
export interface Review {
  readonly snapshot: Snapshot;
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly relations: readonly EvaluatedRelation[];
  /** Waived findings are not among them. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
}

/** Reads, checks and diagnoses a whole workbook: the one entry that every face calls. */
export function review(snapshot: Snapshot, _settings: Settings): Review {
  const { tables, unrecognised } = recognise(snapshot);
  return { snapshot, tables, unrecognised, relations: [], findings: [], waived: [] };
}
