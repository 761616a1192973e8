import type { Review } from '../checks/review-model';
import { bySheet, Reviewer, reviewSheets } from './reviewer';
import type { Settings } from '../findings/settings';
import type { Table } from '../tables/model';
import type { Snapshot } from '../workbook/snapshot';

/** Reads, checks and diagnoses a whole workbook: the one entry that every face calls. See `Reviewer` for edits. */
export function review(snapshot: Snapshot, settings: Settings): Review {
  return new Reviewer().review(snapshot, settings);
}

/** The same from tables that have been recognised already. A rule that throws becomes a finding about itself. */
export function reviewTables(
  tables: readonly Table[],
  snapshot: Snapshot,
  settings: Settings,
): Pick<Review, 'tables' | 'relations' | 'findings' | 'waived'> {
  return reviewSheets(bySheet(tables), snapshot, settings);
}
