import { isKnown } from '../../quantity/figure';
import { nearlySameName } from '../../words/phrases/projects/project-names';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { IndexedRow, TableIndex } from './table-index';

/**
 * The form of the project that a row of a ledger lists: the one of its very name, or else the only one of nearly that
 * name, provided that no other row comes as near. Two forms of one name cannot be told apart, so neither is it.
 */
export function formOf(
  row: IndexedRow,
  rows: readonly IndexedRow[],
  forms: readonly TableIndex[],
): TableIndex | null {
  const name = cleanLabel(row.row.label);
  const named = forms.flatMap((form) => {
    const { project } = form.table;
    return project === null ? [] : [{ form, project: cleanLabel(project) }];
  });
  const same = named.filter(({ project }) => project === name);
  if (same.length > 0) return same.length === 1 ? (same[0]?.form ?? null) : null;
  const near = named.filter(({ project }) => nearlySameName(project, name));
  const [only] = near;
  if (!only || near.length > 1 || !sharesBudget(row, only.form)) return null;
  const isListed = rows.some((other) => {
    const label = cleanLabel(other.row.label);
    return other !== row && (label === only.project || nearlySameName(label, only.project));
  });
  return isListed ? null : only.form;
}

/** Whether nothing speaks against it: both give the same budget, or one gives none. */
function sharesBudget(row: IndexedRow, form: TableIndex): boolean {
  const [own, theirs] = [row, form.row('total')].map((each) => each?.fields.get('full-year-budget')?.figure);
  if (!own || !theirs || !isKnown(own) || !isKnown(theirs)) return true;
  return own.unit !== theirs.unit || own.value.eq(theirs.value);
}
