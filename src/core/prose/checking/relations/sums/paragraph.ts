import type { Item } from '../../../discourse/item';
import type { SubjectIndex } from '../../../discourse/subjects/subject-index';
import { relateBalance, relateEven } from './balances';
import { relateCounted } from './counted';
import { behindList } from './total-behind-list';
import { relateAdjusted, relateClosing, relateOpenEnd, relateTotal } from './totals';
import type { Relation } from '../../relation';

/**
 * Sums announced behind their parts, remainders and balances among the items of one paragraph; `above` are those of the
 * paragraph before it, `further` those of the one before that as well.
 */
export function relateParagraph(
  items: readonly Item[],
  above: readonly Item[],
  index: SubjectIndex,
  evens: readonly number[],
  further: readonly Item[],
): readonly Relation[] {
  const top = items.filter(
    ({ list, phrase, aside }) => (list === null || list.carried) && !aside && !phrase.averaged,
  );
  const relations = top.flatMap((item, at) => {
    const { phrase } = item;
    const before = top.slice(0, at);
    if (phrase.balance && phrase.connective === null) return relateBalance(item, before, further);
    if (phrase.total)
      return [
        ...(relateClosing(item, items) ?? behindList(item, items, relateTotal(item, before, above, index))),
        ...relateCounted(item, before),
      ];
    if (phrase.slot === 'adjusted' && before.at(-1)?.phrase.connective) return relateAdjusted(item, before);
    return [];
  });
  return [...relations, ...relateOpenEnd(top), ...evens.flatMap((order) => relateEven(top, order))];
}
