import { grouped } from '../../../../workbook/grouped';
import type { Phrase } from '../../../clauses/phrase';
import type { Claim, Comparison, Item } from '../../../discourse/item';
import { isPartition } from '../../../discourse/subjects/partitions';
import { finestDigits, holds, type Linear } from '../../form';
import type { Grounds, Relation } from '../../relation';
import { linear, signed } from '../../forms';

/** A change with the item that it is of. */
interface Change {
  readonly item: Item;
  readonly comparison: Comparison;
  readonly claim: Claim;
}

/** The changes of parts that make up that of their whole. */
interface ChangeList {
  readonly grounds: Grounds;
  readonly form: Linear;
}

/**
 * A change split into those of the parts, none of which prints an amount (减少830万元，下降20%。其中：甲减少9万元，乙减少821万元): the
 * changes of the parts, signed, make up that of the whole.
 */
export function relateChangeLists(items: readonly Item[]): readonly Relation[] {
  const changes = items
    .flatMap((item) => item.comparisons.map((comparison) => ({ item, comparison })))
    .flatMap(({ item, comparison }): Change[] =>
      comparison.changes.slice(0, 1).map((claim) => ({ item, comparison, claim })),
    )
    .sort((a, b) => a.claim.order - b.claim.order);
  const evens = grouped(
    items.filter(({ phrase }) => phrase.role === 'equal'),
    ({ paragraph }) => paragraph,
  );
  return completeAlike(
    [...grouped(changes, basesOf(items)).values()].flatMap((alike) => listsAmong(alike, evens)),
  );
}

/** Of the same parts the changes over one base come to that of the whole: so they do over the other. */
function completeAlike(lists: readonly ChangeList[]): readonly Relation[] {
  const parts = ({ form }: ChangeList) => form.terms.map(({ claim: { item } }) => item);
  const complete = lists.filter(({ form }) => holds(form, finestDigits));
  return lists.map((list): Relation => {
    const fellow = complete.find((one) => one !== list && isSameRow(parts(one), parts(list)));
    const grounds = fellow ? 'implied' : list.grounds;
    return { kind: 'difference', grounds, readings: [list.form] };
  });
}

function isSameRow(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** 较上年减少3万元，较预算减少1万元。其中：甲较上年减少2万元，较预算…: the changes over each base make a list of their own. */
function basesOf(items: readonly Item[]): (change: Change) => string {
  const several = new Set(
    items.filter(({ comparisons }) => comparisons.length > 1).map(({ paragraph }) => paragraph),
  );
  return ({ comparison: { first, paragraph } }) =>
    several.has(paragraph) ? `${paragraph} ${first.base?.budgeted ?? false} ${first.base?.slot ?? ''}` : '';
}

function listsAmong(
  changes: readonly Change[],
  evens: ReadonlyMap<number, readonly Item[]>,
): readonly ChangeList[] {
  return changes.flatMap((first, at) => {
    const whole = changes[at - 1];
    if (!whole || !isSplit(whole, first)) return [];
    const parts = [first, ...fellows(first, changes.slice(at + 1, at + MOST_PARTS))];
    const unchanged = (evens.get(first.comparison.paragraph) ?? []).filter(({ phrase }) =>
      isBetween(phrase, whole, parts),
    );
    const opened = [first.claim.phrase, ...unchanged.map(({ phrase }) => phrase)];
    const isOpened = opened.some(({ opener }) => opener === 'parts') || opensFirst(first);
    return isOpened ? sumOf(whole.claim, parts, unchanged) : [];
  });
}

/** 其中：甲较上年减少2万元，较预算减少1万元: the words open the list of the second changes with that of the first ones. */
function opensFirst({ item: { comparisons }, comparison }: Change): boolean {
  const [first] = comparisons;
  return first !== comparison && first?.first.opener === 'parts';
}

/** 其中：甲持平；乙增加…: a part that has not changed stands among the others. */
function isBetween({ from }: Phrase, whole: Change, parts: readonly Change[]): boolean {
  const last = parts.at(-1)?.claim.figure.to ?? 0;
  return from > whole.claim.figure.to && from < last;
}

/** Longer lists of changes are no sentence (changes). */
const MOST_PARTS = 20;

function isSplit(whole: Change, part: Change): boolean {
  return whole.comparison.paragraph === part.comparison.paragraph && isAlike(whole, part) && isBare(part);
}

/** The parts that go on behind the first: each with its name and no amount, in the same sentence or in those behind it. */
function fellows(first: Change, behind: readonly Change[]): readonly Change[] {
  const end = behind.findIndex(
    (one) =>
      one.comparison.paragraph !== first.comparison.paragraph ||
      !isAlike(first, one) ||
      !isBare(one) ||
      one.claim.phrase.opener === 'parts',
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** A change of a subject of its own that prints no amount beside it. */
function isBare({ item, comparison, claim: { phrase } }: Change): boolean {
  const { current, base } = comparison;
  const hasAmountBeside = current !== null && current.phrase.sentence === phrase.sentence;
  const isNamed = phrase.subject !== '' || item.comparisons[0] !== comparison;
  return !hasAmountBeside && isNamed && base === null;
}

function isAlike(one: Change, other: Change): boolean {
  return one.claim.figure.dimension === other.claim.figure.dimension;
}

function sumOf(whole: Claim, parts: readonly Change[], unchanged: readonly Item[]): readonly ChangeList[] {
  if (parts.length < 2) return [];
  const form = linear(
    signed(whole),
    parts.map(({ claim }) => signed(claim)),
  );
  const complete = isPartition(
    [...parts.map(({ item }) => item), ...unchanged].map(({ subject }) => subject),
  );
  return [{ grounds: complete ? 'implied' : 'guessed', form }];
}
