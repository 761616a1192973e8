import type { TableIndex } from '../index/table-index';
import type { FieldName, TableKind } from '../../tables/model';

/** What a place may ask of the tables it stands in. */
interface Scope {
  readonly kinds?: readonly TableKind[];
  readonly without?: readonly FieldName[];
}

/** Whether a table is of the kinds a place is limited to, and has none of the columns that it excludes. */
export function inScope(index: TableIndex, { kinds, without = [] }: Scope): boolean {
  return (kinds?.includes(index.table.kind) ?? true) && !without.some((name) => index.has(name));
}
