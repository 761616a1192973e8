import type { BasisText } from '../../messages/zh-CN/relations';
import type { BoundRelation } from '../model';

/** The way a ratio is computed and why, to be said to a person; null for what the field computes in one way only. */
export function basisTextOf({ basis, declaration }: BoundRelation): BasisText | null {
  return basis ? { formula: declaration.formula, ...basis } : null;
}
