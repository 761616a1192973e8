import type { Table } from '../../tables/model';
import { mentions } from '../../words/topics';

/** A table of what is planned and not of what came of it (预算表): it says nothing that a report could tell. */
export function isBudgetOnly({ kind, title, columns, rows }: Table): boolean {
  if (!['final-accounts', 'project-ledger', 'three-public'].includes(kind)) return false;
  const name = title ?? '';
  if (!mentions(name, 'budget') || mentions(name, 'outturn')) return false;
  const outturn = ['final', 'executed', 'current-year', 'arrived'];
  return (
    !columns.some(({ field, label }) => outturn.includes(field) || mentions(label, 'outturn-column')) &&
    rows.length > 0
  );
}
