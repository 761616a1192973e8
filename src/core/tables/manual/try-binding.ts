import { overlap } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { withBinding, type ManualBinding } from './binding';
import type { Table } from '../model';
import { recognise } from '../recognise';
import { bindRegion, type BindingChoice } from './suggest';

/**
 * The tables a region would be read as under the officer's choice, beside the bindings its sheet has already; for a
 * look before anything is kept. Only that one sheet is read. Empty when the region gives no table.
 */
export function tryBinding(
  snapshot: Snapshot,
  bindings: readonly ManualBinding[],
  choice: BindingChoice,
): readonly Table[] {
  const own = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name === choice.sheet) };
  const beside = bindings.filter(({ sheet }) => sheet === choice.sheet);
  const { tables } = recognise(own, withBinding(beside, bindRegion(own, choice)));
  return tables.filter(({ range }) => overlap(range, choice.range));
}
