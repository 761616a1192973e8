import { decimal } from '../../../quantity/decimal';
import { magnitude, measure, type Given } from './given';
import type { Range } from '../../rule/rule';

/** `edge`: the value stands exactly on an end of which the text does not say whether it belongs (含/不含). */
export type Membership = 'in' | 'edge' | 'out';

/** Whether a value lies in a range; `out` as well where the two cannot be compared. */
export function membership(range: Range, given: Given): Membership {
  const value = range.magnitude ? magnitude(given) : given;
  const sides = [side(range.low, value, 1), side(range.high, value, -1)];
  if (sides.includes('out')) return 'out';
  return sides.includes('edge') ? 'edge' : 'in';
}

function side(end: Range['low'], given: Given, inward: 1 | -1): Membership {
  if (end === null) return 'in';
  const value = measure(given, end.at);
  if (value === null) return 'out';
  const order = value.cmp(decimal(end.at.value)) * inward;
  if (order !== 0) return order > 0 ? 'in' : 'out';
  if (end.closed === null) return 'edge';
  return end.closed ? 'in' : 'out';
}

/** Whether every value of the first range lies in the second: 100% in ≥95%. */
export function isWithin(inner: Range, outer: Range): boolean {
  return reaches(inner.low, outer.low, 1) && reaches(inner.high, outer.high, -1);
}

function reaches(inner: Range['low'], outer: Range['low'], inward: 1 | -1): boolean {
  if (outer === null) return true;
  if (inner === null || inner.at.unit !== outer.at.unit) return false;
  const order = decimal(inner.at.value).cmp(decimal(outer.at.value)) * inward;
  return order > 0 || (order === 0 && (outer.closed !== false || inner.closed === false));
}
