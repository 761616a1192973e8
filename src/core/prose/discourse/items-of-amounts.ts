import type { Phrase } from '../clauses/phrase';
import { isPlainOutturn } from './continuity';
import type { Item, List } from './item';
import { flowOf, isBareFlow } from './subjects/subject-key';

/** The budget that a plain amount behind it was spent or received of: 预算20万元，支出15万元. */
export function budgetItemOf(phrase: Phrase, current: Item | null): Item | null {
  if (!current || phrase.sentence !== current.sentence || !isPlainOutturn(phrase)) return null;
  if (current.phrase.figure?.dimension !== phrase.figure?.dimension) return null;
  const awaited = current.amounts.every(({ slot }) => slot !== null && slot !== 'actual' && slot !== 'prior');
  const [budget, outturn] = [flowOf(current.subject), flowOf(phrase.subject)];
  return awaited && (budget === null || budget === outturn) ? current : null;
}

/** The part of the same name in an earlier bracket of the same item: 预算5亿元（其中：甲1亿元），完成4亿元（其中：甲0.8亿元）. */
export function namesakeOf(phrase: Phrase, list: List | null, items: readonly Item[]): Item | null {
  const owner = list?.opener === 'bracket' ? list.wholes[0]?.item : undefined;
  if (!list || !owner || phrase.subject === '') return null;
  const found = items.findLast(
    (item) => item.subject === phrase.subject && item.list !== list && item.list?.wholes[0]?.item === owner,
  );
  if (!found || found.amounts.some(({ slot }) => slot === phrase.slot)) return null;
  list.items.push(found);
  return found;
}

/** The item of the paragraph whose budget was said, and whose outturn a bare 支出 or 收入 now is. */
export function awaitingOutturn(phrase: Phrase, items: readonly Item[], paragraph: number): Item | null {
  if (phrase.slot !== 'actual' || !isBareFlow(phrase.subject)) return null;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.paragraph !== paragraph) return null;
    const awaited = item.amounts.every(
      ({ slot }) => slot === 'initial' || slot === 'budget' || slot === 'adjusted',
    );
    if (awaited && item.amounts.length > 0 && flowOf(item.subject) === phrase.subject) return item;
  }
  return null;
}
