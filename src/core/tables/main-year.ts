import type { Table } from './model';

/** The year a workbook is about: that of most tables; of equally many, the later one. Null where no table names one. */
export function mainYear(tables: readonly Table[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of tables) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || b - a);
  return most?.[0] ?? null;
}

/**
 * Whether a table belongs to that year; one that names none is taken for it. Tables of other years, such as last
 * year's that were left in the workbook, are no facts of this one and meet none of its tables.
 */
export function isOfYear({ year: own }: Table, year: number | null): boolean {
  return own === null || own === year;
}
