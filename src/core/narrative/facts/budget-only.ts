import type { Table } from '../../tables/model';

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
