import { known, some, type Condition } from './conditions';
import { text, when, type Part, type Sentence } from './parts';

/**
 * What is said of each item while its condition holds (逐项列举), with the separator behind any that is said before it.
 * Its formula grows with the square of the items, so that it is for lists of a dozen.
 */
export function eachWhile<Item>(
  items: readonly Item[],
  holding: (item: Item) => Condition,
  separator: string,
  said: (item: Item) => Sentence,
): Sentence {
  const conditions = items.map(holding);
  return items.map((item, at): Part =>
    when(conditions[at] ?? known(), [
      ...(at === 0 ? [] : [when(some(conditions.slice(0, at)), [text(separator)])]),
      ...said(item),
    ]),
  );
}
