import { evaluate } from '../../evaluate/evaluate';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import type { TableIndex } from '../../index/table-index';
import type { Formula } from '../../formula';
import type { FieldName, Table } from '../../../tables/model';

/** So many rows, and at least this part of all (one in …), must be larger than the parts that are known. */
const LARGER = { rows: 2, oneIn: 3 } as const;

/** Sources that any whole may have among its parts: 合计 of income is that of 上年结转 and the budgets as well. */
const OF_ANY_WHOLE: ReadonlySet<FieldName> = new Set([
  'carry-in',
  'general-public-budget',
  'government-fund',
  'state-capital',
]);

/** The whole as a limit where it has further columns that are not known to be its parts (单位资金 …). */
export function openParts(
  bindings: readonly Binding[],
  { result, is }: Equation,
  { table }: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  return hasFurtherColumns(table, nameIn(result), namesIn(is)) && hasMoreParts(bindings, declaration)
    ? bindings.map((binding): Binding => ({ ...binding, comparison: 'at-least' }))
    : bindings;
}

/** Whether the column is one of the fields that have a name, not one kept under its own words. */
export function isKnownField(field: string): boolean {
  return /^[a-z]/.test(field);
}

function nameIn(formula: Formula): FieldName {
  return formula.kind === 'quantity' ? formula.name : '';
}

function namesIn(formula: Formula): readonly FieldName[] {
  return formula.kind === 'sum-of-present' ? formula.terms.map(nameIn) : [];
}

/** Whether columns stand right of the whole's that nothing is known of, or that may be among its parts. */
function hasFurtherColumns(
  { columns, range }: Table,
  whole: FieldName,
  parts: readonly FieldName[],
): boolean {
  const at = columns.find(({ field }) => field === whole)?.index;
  const isOther = (field: FieldName): boolean =>
    isKnownField(field) && (parts.includes(field) || !OF_ANY_WHOLE.has(field));
  const others = new Set(columns.flatMap(({ field, index }) => (isOther(field) ? [index] : [])));
  if (at === undefined) return false;
  for (let column = at + 1; column <= range.lastColumn; column += 1) if (!others.has(column)) return true;
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
