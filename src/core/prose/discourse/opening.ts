import type { Phrase } from '../clauses/phrase';
import type { Discourse } from './discourse';
import { currentAmount, type Claim } from './item';
import { amountsOf, dividedAbove, saidBeside, spentBefore } from './look-back';
import { namesAgain } from './subjects/subject-key';

/** What a phrase opens a list of. */
interface Opened {
  readonly wholes: readonly Claim[];
  readonly asides: readonly Claim[];
  /** The wholes stand in the paragraph before. */
  readonly carried: boolean;
  /** It ends the lists that were open. */
  readonly restarts: boolean;
}

/** What has been said when a list is opened. */
type Said = Pick<Discourse, 'items' | 'lists'>;

/**
 * What the list that a phrase opens may be of: what its words name, the amount spoken of last (`nearest`), the others of its
 * paragraph, or those of the paragraph before; null where nothing has been said that it could divide.
 */
export function openedBy(
  phrase: Phrase,
  nearest: Claim | null,
  said: Said,
  paragraph: number,
): Opened | null {
  if (phrase.whole !== '') {
    const whole = namedWhole(phrase, nearest, said);
    return whole && { wholes: [whole], asides: [], carried: false, restarts: false };
  }
  const restarts = isRestart(phrase);
  const wholes = wholesIn(phrase, nearest, said, paragraph);
  const before = wholes.filter((whole) => !phrase.detached || whole.phrase.sentence === phrase.sentence);
  const carried = wholes.length === 0 && !phrase.detached && LISTS.has(phrase.opener);
  if (carried) before.push(...dividedByAnother(said, phrase, paragraph), ...amountsAbove(said, paragraph));
  if (before.length === 0) return null;
  const asides = nearest && phrase.opener === 'parts' ? saidBeside(said.items, nearest, phrase) : [];
  return { wholes: before, asides, carried, restarts };
}

/** 46个项目中，完工42个: the things counted right in front of the words, or what is called by them. */
function namedWhole({ whole, sentence }: Phrase, nearest: Claim | null, { items }: Said): Claim | null {
  if (nearest?.figure.dimension === 'count' && nearest.phrase.sentence === sentence) return nearest;
  const named = items.filter((item) => namesAgain(item.subject, whole) && currentAmount(item));
  const found =
    named.findLast((item) => item.subject === whole) ??
    named.findLast((item) => item.list === null) ??
    named.at(-1);
  return found ? currentAmount(found) : null;
}

function isRestart({ opener, before }: Phrase): boolean {
  return opener === 'splits' || opener === 'colon' || (opener === 'parts' && before === '；');
}

/** The amounts of the paragraph that the list may divide, the likeliest first. */
function wholesIn(
  phrase: Phrase,
  nearest: Claim | null,
  { items, lists }: Said,
  paragraph: number,
): readonly Claim[] {
  const wholes: Claim[] = [];
  if (nearest && !nearest.phrase.excluded) wholes.push(nearest, ...spentBefore(items, nearest));
  if (isRestart(phrase) || wholes.length === 0) {
    for (let at = items.length - 1; at >= 0; at--) {
      const item = items[at];
      if (item?.paragraph !== paragraph) break;
      const amount = currentAmount(item);
      if (amount && !wholes.includes(amount)) wholes.push(amount);
    }
  }
  const divided = phrase.opener === 'splits' ? dividedAbove(lists, paragraph, phrase) : [];
  return [...divided.filter((whole) => !wholes.includes(whole)), ...wholes];
}

/** What the paragraph above has said in its running text. */
function amountsAbove({ items }: Said, paragraph: number): readonly Claim[] {
  return amountsOf(items, paragraph - 1).filter(({ item }) => item.list === null || item.list.carried);
}

/** 从收入看，…。 and in the paragraph below it 从支出看，…: both divide what stands above the two of them. */
function dividedByAnother({ lists }: Said, { opener }: Phrase, paragraph: number): readonly Claim[] {
  const above = lists.find((list) => list.paragraph === paragraph - 1);
  return opener === 'splits' && above?.opener === 'splits' && above.carried ? above.wholes : [];
}

/** What opens a list of parts at the head of a paragraph, of what the paragraph before says (其中, 从来源看). */
const LISTS: ReadonlySet<Phrase['opener']> = new Set(['parts', 'splits']);
