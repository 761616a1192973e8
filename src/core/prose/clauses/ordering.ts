import { orderSaid, orderWithin } from '../../words/lexicon/reports/orders';
import { has, type Lead } from './lead';
import type { Ordering } from './phrase';

/** The word of order nearest in front of a figure (高于、低于、超); null where none is said. */
export function orderingOf(lead: Lead): Ordering | null {
  for (let at = lead.length - 1; at >= 0; at--) {
    const token = lead[at];
    if (token?.kind === 'word') {
      const order = orderSaid(token.word);
      if (order && order !== 'even') return { word: token.word, from: token.from, order };
    }
    if (token?.kind !== 'name') continue;
    const within = orderWithin(token.word);
    const isLast = at === lead.length - 1;
    if (within && (isLast || within.word.length > 1))
      return { word: within.word, from: token.from + within.at, order: within.order };
  }
  return null;
}

/** Whether the words begin by comparing: 比上年的, 高于目标值. */
export function isMeasured(lead: Lead): boolean {
  const first = lead.find((token) => !(token.kind === 'word' && token.category === 'filler'));
  if (!first) return false;
  if (has([first], 'compare')) return true;
  return orderingOf(lead)?.from === first.from;
}
