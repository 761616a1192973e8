import { derivedFrom } from '../../formulas/derived';
import type { Expression } from '../../formulas/language/expression';

/** 占比 of a part in a whole. */
export function shareOf(part: Expression, whole: Expression): Expression | null {
  return derivedFrom('final-accounts', 'share', { final: part }, { final: whole });
}
