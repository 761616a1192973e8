import type { FieldName, Table } from '../../tables/model';
import { namesMonitoring } from '../../words/phrases/lists';
import { endsBeforeYear } from '../../words/phrases/time/parts-of-year';

/** Columns of what has been done so far. */
const SO_FAR: ReadonlySet<FieldName> = new Set(['executed', 'execution-rate', 'use-rate', 'actual']);

/** Whether a table watches a year that is not over (绩效运行监控, 1-6月执行数): nothing has to be spent or reached yet. */
export function isInterim({ title, columns }: Table): boolean {
  const name = title ?? '';
  return (
    namesMonitoring(name) ||
    endsBeforeYear(name) ||
    columns.some(({ field, label }) => SO_FAR.has(field) && endsBeforeYear(label))
  );
}
