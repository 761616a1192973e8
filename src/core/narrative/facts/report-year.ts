import type { Table } from '../../tables/model';

/** The year of the report: that of most tables; of equally many, the later one. Null where no table names its year. */
export function reportYear(tables: readonly Table[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of tables) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || b - a);
  return most?.[0] ?? null;
}

/** Tables of the report's own year; those that name none are taken for this year's. */
export function tablesOfYear(tables: readonly Table[], year: number | null): readonly Table[] {
  return tables.filter((table) => table.year === null || table.year === year);
}

/** A table of what is planned and not of what came of it (预算表): it says nothing that a report could tell. */
export function isBudgetOnly({ kind, title, columns, rows }: Table): boolean {
  if (!['final-accounts', 'project-ledger', 'three-public'].includes(kind)) return false;
  const name = title ?? '';
  if (!/预算/.test(name) || /决算|执行|自评|完成|收支明细|支出情况/.test(name)) return false;
  const outturn = ['final', 'executed', 'current-year', 'arrived'];
  return (
    !columns.some(({ field, label }) => outturn.includes(field) || /决算|执行|支出数/.test(label)) &&
    rows.length > 0
  );
}
