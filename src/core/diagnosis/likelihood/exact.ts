import type { BoundRelation } from '../../formulas/model';

/** Relations that a small mistake breaks as well as a large one. */
export function isExact({ expression: { kind }, comparison }: BoundRelation): boolean {
  return comparison !== 'at-least' && (kind === 'sum' || kind === 'difference' || kind === 'figure');
}
