import { INDICATOR_ROLES, ROW_ROLES } from '../../../core/tables/manual/binding';

/** What columns may mean, in the groups in which they are offered. */
export const MEANING_GROUPS = [
  ['rows', ROW_ROLES],
  ['budget', ['initial-budget', 'adjustment', 'full-year-budget', 'budget', 'carry-in']],
  ['executed', ['arrived', 'executed', 'final', 'carry-out']],
  ['rates', ['execution-rate', 'share', 'weight', 'score']],
  ['years', ['prior-year', 'current-year', 'change-amount', 'change-rate']],
  ['indicators', INDICATOR_ROLES],
] as const;

export type MeaningGroup = (typeof MEANING_GROUPS)[number][0];

/** A meaning that may be chosen: the field and its name. */
export interface Meaning {
  readonly field: string;
  readonly name: string;
}

/**
 * The meanings that a search leaves: those whose name or other words hold what was typed, and the one that the words
 * themselves have where the product knows them (`understood`).
 */
export function found(
  typed: string,
  meanings: readonly Meaning[],
  alsoCalled: Readonly<Record<string, string>>,
  understood: string | null,
): readonly Meaning[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return meanings;
  return meanings.filter(
    ({ field, name }) =>
      field === understood || `${name} ${alsoCalled[field] ?? ''}`.toLowerCase().includes(wanted),
  );
}
