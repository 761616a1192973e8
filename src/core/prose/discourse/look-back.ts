import type { Base, Phrase } from '../clauses/phrase';
import { currentAmount, type Claim, type Item, type List } from './item';
import { inAccount, isBareFlow, isWholeFlow, keyOf, namesAgain } from './subjects/subject-key';

/** How far back words may name an item again (items). */
export const NEAR = 12;

/** The amounts of a paragraph, the latest first. */
export function amountsOf(items: readonly Item[], paragraph: number): readonly Claim[] {
  const amounts: Claim[] = [];
  for (let at = items.length - 1; at >= 0 && amounts.length < NEAR; at--) {
    const item = items[at];
    if (!item || item.paragraph < paragraph) break;
    const amount = currentAmount(item);
    if (item.paragraph === paragraph && amount && !item.aside) amounts.push(amount);
  }
  return amounts;
}

/** 从性质看，甲3万元，乙2万元。从级次看，…: what a paragraph divides again is what it has divided at its head. */
export function dividedAbove(
  lists: readonly List[],
  paragraph: number,
  { sentence }: Phrase,
): readonly Claim[] {
  const first = lists.findLast((list) => list.opener === 'splits' && list.paragraph === paragraph);
  const isAgain = first?.carried && first.items.every((item) => item.sentence < sentence);
  return isAgain ? first.wholes : [];
}

/** 项目46个，完工44个，在建2个。其中：…: the other amounts of the sentence before a list that begins one. */
export function saidBeside(
  items: readonly Item[],
  { item, phrase }: Claim,
  { sentence }: Phrase,
): readonly Claim[] {
  if (phrase.sentence === sentence) return [];
  return amountsOf(items, item.paragraph).filter(
    (claim) => claim.item !== item && claim.phrase.sentence === phrase.sentence,
  );
}

/** 资产5亿元，负债2亿元，净资产3亿元（甲1亿元，乙4亿元）: the other amounts of the sentence before a bracket behind the last of them. */
export function saidInRow(items: readonly Item[], { item, phrase }: Claim): readonly Claim[] {
  return amountsOf(items, item.paragraph).filter(
    (claim) =>
      claim.item !== item && claim.phrase.sentence === phrase.sentence && claim.item.list === item.list,
  );
}

/** 下达资金5万元，支出4万元。其中：…: the parts may be of the amount that was spent of as well. */
export function spentBefore(
  items: readonly Item[],
  { item: { subject, sentence, phrase, paragraph } }: Claim,
): readonly Claim[] {
  if (!isBareFlow(subject) || phrase.before !== '，') return [];
  const before = items.findLast((one) => one.phrase.from < phrase.from && !one.aside);
  const isBeside = before?.paragraph === paragraph && before.sentence === sentence;
  const amount = isBeside ? currentAmount(before) : null;
  return amount ? [amount] : [];
}

/** So many amounts back an account is looked for: more than any paragraph of a report has (amounts). */
const IN_PARAGRAPH = 100;

/** A bare 收入 or 支出 with the account of the last subject in the paragraph that names one. */
export function inAccountBefore(items: readonly Item[], paragraph: number, words: string): string {
  if (!isBareFlow(words)) return words;
  for (const item of items.slice(-IN_PARAGRAPH).reverse()) {
    if (item.paragraph !== paragraph) break;
    const full = inAccount(words, item.subject);
    if (full !== words) return full;
  }
  return words;
}

/** The paragraphs above in which words at the head of another one may have their subject (paragraphs). */
const ABOVE = 3;

/** What is called by `name` in the paragraphs right above, of the year behind that of the base where both are known. */
export function saidAbove(
  items: readonly Item[],
  paragraph: number,
  name: string,
  base: Base | null,
): Item | null {
  const before = items.slice(-NEAR).filter((item) => paragraph - item.paragraph <= ABOVE && !item.aside);
  const year = base?.year ?? null;
  const found = before.findLast(
    (item) =>
      currentAmount(item) !== null &&
      (isWholeFlow(name) ? keyOf(item.subject) === keyOf(name) : namesAgain(item.subject, name)) &&
      (year === null || item.year === year + 1),
  );
  return found ?? null;
}
