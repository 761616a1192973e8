import type { Claim, Item } from '../../../discourse/item';

/** The budgets of an item that `named` may mean; without a name the latest first. */
export function budgetsOf(item: Item, named: string | null): readonly Claim[] {
  const inSlot = (slot: string) =>
    item.amounts.filter((amount) => amount.slot === slot).map(({ claim }) => claim);
  const adjusted = inSlot('adjusted').reverse();
  const initial = [...inSlot('initial'), ...inSlot('budget'), ...unnamed(item)];
  if (named === 'adjusted') return adjusted.length > 0 ? adjusted : inSlot('budget');
  if (named === 'initial')
    return inSlot('initial').length > 0 ? inSlot('initial') : [...inSlot('budget'), ...unnamed(item)];
  return [...adjusted, ...initial];
}

/** An amount in front of 实际完成 that is not called a budget is one all the same (社会保险基金预算收入…，实际完成…). */
function unnamed({ amounts }: Item): readonly Claim[] {
  const [first, second] = amounts;
  return first?.slot === null && second?.slot === 'actual' ? [first.claim] : [];
}
