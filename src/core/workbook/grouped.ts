/**
 * Items by what they have in common (分组): each group in the order of its items, the groups in that of their first.
 * `Map.groupBy` of the standard, which neither the browsers of the floor nor Node 20 have.
 */
export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
