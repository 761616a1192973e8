import { evaluate } from '../evaluate/evaluate';
import type { IndexedRow, TableIndex } from '../index/table-index';
import type { Binding, RelationDeclaration } from '../model';

/** How many of the bindings hold, give or take rounding. */
export function agreeing(bindings: readonly Binding[], declaration: RelationDeclaration): number {
  return bindings.filter((binding) => agrees(binding, declaration)).length;
}

/** How many of them at least do not contradict it. */
export function notBroken(bindings: readonly Binding[], declaration: RelationDeclaration): number {
  return bindings.filter((binding) => evaluate({ ...binding, declaration }).state !== 'violated').length;
}

function agrees(binding: Binding, declaration: RelationDeclaration): boolean {
  const { state } = evaluate({ ...binding, declaration });
  return state === 'holds' || state === 'rounding';
}

/**
 * How many of the bindings along rows are broken by themselves: a total that was added up over a broken row is broken
 * with it.
 */
export function brokenByThemselves(
  bindings: readonly Binding[],
  { rows }: TableIndex,
  declaration: RelationDeclaration,
): number {
  const broken = new Set(
    bindings
      .filter((binding) => evaluate({ ...binding, declaration }).state === 'violated')
      .map(({ result }) => result.cell.row),
  );
  const isBroken = ({ row }: IndexedRow): boolean => broken.has(row.labelCell.row);
  const repeating = rows.filter((row) => isBroken(row) && row.children.some(isBroken));
  return broken.size - repeating.length;
}

/** What the table's own rows show needs no words. */
export function asShown(binding: Binding): Binding {
  return { ...binding, grounds: 'stated' };
}

/** Whether it holds with the figures as they are written. */
export function holds(binding: Binding, declaration: RelationDeclaration): boolean {
  return evaluate({ ...binding, declaration }).state === 'holds';
}

/** Rows that do not follow a rule, with none that does, follow another one that nobody knows. */
const OTHERWISE = 2;

/** Whether a column as a whole is computed otherwise (of the contract, of the estimate). */
export function isOtherwise(bindings: readonly Binding[], declaration: RelationDeclaration): boolean {
  const states = bindings.map((binding) => evaluate({ ...binding, declaration }).state);
  const broken = states.filter((state) => state === 'violated').length;
  return broken >= OTHERWISE && states.every((state) => state === 'violated' || state === 'undetermined');
}
