import type { Claim, Item } from '../../discourse/item';
import type { Discourse } from '../../discourse/discourse';
import { SubjectIndex } from '../../discourse/subjects/subject-index';
import { relateAverages } from './shares/averages';
import { relateAssets } from './shares/assets';
import { relateChangeLists } from './changes/change-lists';
import { relateColumns } from './sums/columns';
import { relateGathered, relateNumbered } from './sums/gathered';
import { relateParagraph } from './sums/paragraph';
import { relateHeaded } from './restatements/headed';
import { relateItem } from './changes/items';
import { relateLevels } from './sums/levels';
import { relateMovements } from './sums/movements';
import { relateRows } from './sums/rows';
import { relateLists } from './sums/lists';
import { relatePaces } from './changes/paces';
import { relatePoints } from './changes/points';
import { relateNextYear } from './changes/next-year';
import { relateSides, relateUses } from './sums/sides';
import { relateRatio } from './shares/ratios';
import { relateRemainder } from './changes/remainders';
import { relateSaidBefore } from './changes/said-before';
import { relateShares } from './shares/shares';
import type { Relation } from '../relation';
import { grouped } from '../../../workbook/grouped';

/** Everything in a text that must agree with something else in it. */
export function relateText({ items, lists, evens, levels, paces }: Discourse): readonly Relation[] {
  const paragraphs = grouped(items, ({ paragraph }) => paragraph);
  const index = new SubjectIndex(items);
  const rows = relateRows(lists, items);
  return [
    ...[...paragraphs.values()].flatMap((some) =>
      some.flatMap((item, at) => relateItem(item, some.slice(Math.max(0, at - NEAR), at))),
    ),
    ...rows.relations,
    ...relateLists(
      lists.filter((list) => !rows.told.has(list)),
      (list) => following(list.items.at(-1), paragraphs),
    ),
    ...[...paragraphs].flatMap(([paragraph, some]) =>
      relateParagraph(
        some,
        paragraphs.get(paragraph - 1) ?? [],
        index,
        evens.filter((even) => even.paragraph === paragraph).map(({ order }) => order),
        [...(paragraphs.get(paragraph - 2) ?? []), ...(paragraphs.get(paragraph - 1) ?? [])].filter(isTold),
      ),
    ),
    ...relateShares(items, lists, index),
    ...relateColumns(items),
    ...items.flatMap((item, at) => relateSaidBefore(item, items.slice(Math.max(0, at - FAR), at))),
    ...relateAssets(items),
    ...relateLevels(items),
    ...relatePoints(levels),
    ...relatePaces(paces),
    ...relateSides(items),
    ...relateMovements(items),
    ...relateUses(paragraphs),
    ...relateNextYear(items),
    ...relateGathered(paragraphs),
    ...relateNumbered(paragraphs, new Set(lists.flatMap((list) => [...list.items, ...list.further]))),
    ...relateAverages(paragraphs),
    ...relateHeaded(paragraphs),
    ...relateChangeLists(items),
    ...items.flatMap((item, at) => relateRemainder(item, said(items, at, LAST_SAID))),
    ...items.flatMap((item, at) =>
      item.ratios.flatMap(
        (ratio) => relateRatio(item, ratio, said(items, at - 1, NEAR), (part) => index.sameStem(part)) ?? [],
      ),
    ),
  ].filter(({ readings }) => readings.length > 0);
}

/** In the running text, and of no reason. */
function isTold({ list, aside, phrase }: Item): boolean {
  return (list === null || list.carried) && !aside && !phrase.averaged;
}

/** The amounts said last in the running text up to the item at `at`, in this paragraph and the one above, in their order. */
function said(items: readonly Item[], at: number, most: number): readonly Claim[] {
  const paragraph = items[at]?.paragraph ?? 0;
  const above = aboveOf(items, at);
  const amounts: Claim[] = [];
  for (let index = at; index >= 0 && amounts.length < most; index--) {
    const item = items[index];
    if (!item || item.paragraph < Math.min(paragraph - 1, above)) break;
    if (item.aside || item.phrase.averaged || (item.list !== null && !item.list.carried)) continue;
    amounts.unshift(...item.amounts.filter(({ slot }) => slot !== 'prior').map(({ claim }) => claim));
  }
  return amounts;
}

/** The paragraph above that of the item at `at` which says anything, past headings. */
function aboveOf(items: readonly Item[], at: number): number {
  const paragraph = items[at]?.paragraph ?? 0;
  for (let index = at; index >= 0; index--) {
    const before = items[index]?.paragraph ?? 0;
    if (before < paragraph) return paragraph - before <= PAST_HEADINGS ? before : paragraph;
  }
  return paragraph;
}

/** Headings between two paragraphs that go on telling (paragraphs, the last of the two among them). */
const PAST_HEADINGS = 3;

/** Amounts that a remainder may be of (claims): of more some two would differ by it. */
const LAST_SAID = 4;
/** Items looked back over for the amount that a change is of. */
const FAR = 30;
/** Items looked back over for what an item leaves out. */
const NEAR = 6;

/** Further sentences that a list may go on over (items). */
const LONGEST_CONTINUATION = 12;

/** The items of the same paragraph behind the last of a list: it may go on over the end of its sentence. */
function following(
  last: Item | undefined,
  paragraphs: ReadonlyMap<number, readonly Item[]>,
): readonly Item[] {
  if (!last) return [];
  const all = paragraphs.get(last.paragraph) ?? [];
  return all
    .slice(all.indexOf(last) + 1, all.indexOf(last) + 1 + LONGEST_CONTINUATION)
    .filter(({ list, aside }) => list === null && !aside);
}
