import type { Phrase } from '../../clauses/phrase';
import { isSize } from '../continuity';
import { currentAmount, type Item } from '../item';
import { NEAR } from '../look-back';
import { keyOf } from '../subjects/subject-key';

/** Behind the name of a whole: what follows is a part of it (基本支出中医疗支出). */
const WITHIN = '中';
/** Shorter names end in 中 themselves, and shorter parts are the rest of a word (characters). */
const SHORTEST = 2;

/**
 * 总支出9万元，其中…基本支出7万元。基本支出中医疗支出5万元: a list of what has just been named, which the part says in front of its own
 * name; the phrase as it stands where it says no such thing.
 */
export function namingItsWhole(phrase: Phrase, items: readonly Item[], paragraph: number): Phrase {
  const { subject, opener, whole } = phrase;
  if (opener !== null || whole !== '' || !isSize(phrase)) return phrase;
  const at = subject.indexOf(WITHIN, SHORTEST);
  const [name, part] = [subject.slice(0, at), subject.slice(at + WITHIN.length)];
  if (at < 0 || part.length < SHORTEST) return phrase;
  const near = items.slice(-NEAR);
  const named = near.findLast((item) => item.paragraph === paragraph && keyOf(item.subject) === keyOf(name));
  const isOfIt = named !== undefined && named.sentence < phrase.sentence && currentAmount(named) !== null;
  return isOfIt ? { ...phrase, subject: part, whole: named.subject, opener: 'parts' } : phrase;
}
