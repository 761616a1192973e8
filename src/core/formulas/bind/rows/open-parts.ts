import { evaluate } from '../../evaluate/evaluate';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import type { TableIndex } from '../../index/table-index';
import type { Table } from '../../../tables/model';

/** So many rows, and at least this part of all (one in …), must be larger than the parts that are known. */
const LARGER = { rows: 2, oneIn: 3 } as const;

/** The whole as a limit where it has further columns that are not known to be its parts (单位资金 …). */
export function openParts(
  bindings: readonly Binding[],
  { result }: Equation,
  { table }: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const whole = result.kind === 'quantity' ? result.name : '';
  return hasUnreadColumns(table, whole) && hasMoreParts(bindings, declaration)
    ? bindings.map((binding): Binding => ({ ...binding, comparison: 'at-least' }))
    : bindings;
}

/** Whether the column is one of the fields that have a name, not one kept under its own words. */
export function isKnownField(field: string): boolean {
  return /^[a-z]/.test(field);
}

/** Whether columns stand beside the whole's that nothing is known of. */
function hasUnreadColumns({ columns, range }: Table, whole: string): boolean {
  const at = columns.find(({ field }) => field === whole)?.index;
  const read = new Set(columns.flatMap(({ field, index }) => (isKnownField(field) ? [index] : [])));
  if (at === undefined) return false;
  for (let column = at + 1; column <= range.lastColumn; column += 1) if (!read.has(column)) return true;
  return false;
}

function hasMoreParts(bindings: readonly Binding[], declaration: RelationDeclaration): boolean {
  const larger = bindings.filter(
    (binding) =>
      evaluate({ ...binding, declaration }).state === 'violated' &&
      evaluate({ ...binding, declaration, comparison: 'at-least' }).state !== 'violated',
  );
  return larger.length >= LARGER.rows && larger.length * LARGER.oneIn >= bindings.length;
}
