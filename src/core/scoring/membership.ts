import { decimal } from '../quantity/decimal';
import { measure, type Given } from './given';
import type { Range } from './rule';

/** `edge`: the value stands exactly on an end of which the text does not say whether it belongs (含/不含). */
export type Membership = 'in' | 'edge' | 'out';

/** Whether a value lies in a range; `out` as well where the two cannot be compared. */
export function membership(range: Range, given: Given): Membership {
  const sides = [side(range.low, given, 1), side(range.high, given, -1)];
  if (sides.includes('out')) return 'out';
  return sides.includes('edge') ? 'edge' : 'in';
}

function side(end: Range['low'], given: Given, inward: 1 | -1): Membership {
  if (end === null) return 'in';
  const value = measure(given, end.at.unit);
  if (value === null) return 'out';
  const order = value.cmp(decimal(end.at.value)) * inward;
  if (order !== 0) return order > 0 ? 'in' : 'out';
  if (end.closed === null) return 'edge';
  return end.closed ? 'in' : 'out';
}
