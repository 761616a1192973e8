import type { Claim } from '../../../discourse/item';
import type { GrowthFrom } from '../../form';
import type { Relation } from '../../relation';

/**
 * 预算调整率: how far the adjusted budget is from the one that the year began with, whichever way (年初预算500万元，调整预算560万元，预算调整率
 * 12%). `before` are the amounts said before the rate, in their order.
 */
export function relateAdjustment(rate: Claim, before: readonly Claim[]): Relation | null {
  const adjusted = before.findLast(({ phrase: { slot } }) => slot === 'adjusted');
  const initial = before.findLast(({ phrase: { slot } }) => slot === 'initial' || slot === 'budget');
  if (!adjusted || !initial || adjusted.figure.dimension !== initial.figure.dimension) return null;
  const form: GrowthFrom = {
    kind: 'growth-from',
    result: rate,
    current: adjusted,
    prior: initial,
    sign: adjusted.figure.base.lt(initial.figure.base) ? -1 : 1,
  };
  return { kind: 'completion', grounds: 'implied', readings: [form] };
}
