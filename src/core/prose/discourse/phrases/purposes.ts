import type { Phrase } from '../../clauses/phrase';
import { isSize } from '../continuity';

/**
 * Opens a list where a sentence says of an amount what it was used for, and nothing else (经费5万元，用于甲3万元，乙2万元): as
 * 主要用于 does, without a word on whether the list is complete.
 */
export function openPurposes(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase, at) => (isOpening(phrases, at) ? { ...phrase, opener: 'mainly' } : phrase));
}

function isOpening(phrases: readonly Phrase[], at: number): boolean {
  const [phrase, whole] = [phrases[at], phrases[at - 1]];
  if (!phrase?.purpose || !whole || !isAmount(whole, whole) || whole.purpose || whole.before === '、')
    return false;
  const sentence = phrases.filter((one) => one.sentence === phrase.sentence);
  const uses = sentence.slice(sentence.indexOf(phrase));
  return (
    sentence[0] === whole &&
    uses.length > 1 &&
    uses.every((use) => isAmount(use, whole) && use.subject !== '' && use.opener === null)
  );
}

/** An amount of its own: no total, no balance, nothing added or taken off. */
function isAmount(phrase: Phrase, { sentence }: Phrase): boolean {
  const { figure, total, balance, connective, averaged, children } = phrase;
  return (
    isSize(phrase) &&
    figure?.dimension === 'money' &&
    phrase.sentence === sentence &&
    !total &&
    !averaged &&
    balance === null &&
    connective === null &&
    children.length === 0
  );
}
