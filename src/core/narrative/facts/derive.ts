import { derivedFrom, type Operands } from '../../formulas/derived';
import type { Expression } from '../../formulas/expression';
import type { FieldName, TableKind } from '../../tables/model';

export type { Operands };

/**
 * The formula of a derived quantity, taken from the relation catalogue. `kind` is the kind of table whose rules apply
 * (a project ledger has a use rate of its own).
 */
export function derive(kind: TableKind, name: FieldName, operands: Operands): Expression | null {
  return derivedFrom(kind, name, operands);
}

/** 占比 of a part in a whole. */
export function shareOf(part: Expression, whole: Expression): Expression | null {
  return derivedFrom('final-accounts', 'share', { final: part }, { final: whole });
}
