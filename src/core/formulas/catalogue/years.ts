import type { TableIndex } from '../table-index';

/**
 * The tables of a workbook year by year, for relations between tables: last year's sheets are often left in it. Tables
 * that name no year belong to the latest one. Lists are in workbook order, the latest year first.
 */
export function byYear(tables: readonly TableIndex[]): readonly (readonly TableIndex[])[] {
  const years = [...new Set(tables.flatMap(({ table: { year } }) => year ?? []))].sort((a, b) => b - a);
  const [latest] = years;
  if (latest === undefined || years.length < 2) return [tables];
  return years.map((year) => tables.filter(({ table }) => (table.year ?? latest) === year));
}
