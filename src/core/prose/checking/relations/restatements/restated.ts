import { ZERO } from '../../../../quantity/decimal';
import type { CauseKind } from '../../../../findings/finding';
import type { Slot } from '../../../clauses/phrase';
import type { Claim, Item } from '../../../discourse/item';
import { accountOf, flowOf, keyOf, stemOf } from '../../../discourse/subjects/subject-key';
import { finestDigits, holds, needed, type Linear } from '../../form';
import type { Relation } from '../../relation';
import { printedDigits, slipOf } from '../../slips';
import { equality } from '../../forms';

/**
 * Figures that a text states again (重述): the same words in another place, and income and expenditure of one account
 * that come to the same. Years, bases and levels may differ without a word, so only a plain slip of the pen accuses:
 * of long figures, or where one of the two agrees with other figures (`backed`) and the other with none.
 */
export function relateRestated(items: readonly Item[], backed: ReadonlySet<Claim>): readonly Relation[] {
  const said = new Map<string, Claim[]>();
  const relations: Relation[] = [];
  items.forEach((item, at) => {
    if (item.aside || item.phrase.averaged || item.phrase.comparable) return;
    for (const { slot, claim } of item.amounts) {
      if (claim.figure.dimension !== 'money' || claim.phrase.blurred) continue;
      const keys = keysFor(item, slot);
      const named = lastLike(item, said.get(keys.name) ?? []);
      const alike = lastLike(item, said.get(keys.stem) ?? []);
      for (const key of Object.values(keys))
        if (key !== '') said.set(key, [...(said.get(key) ?? []), claim].slice(-REMEMBERED));
      if (named) relations.push(...saidAgain(claim, named, backed, items));
      if (alike && alike !== named) relations.push(...saidAgain(claim, alike, backed, []));
    }
    const twin = items[at - 1];
    if (twin && areTwins(twin, item)) relations.push(...twinsOf(twin, item));
  });
  return relations;
}

/** Amounts of one name that are kept: of several levels and years (claims). */
const REMEMBERED = 6;

/** The last of them that may be the same amount as one of the item: of no other year or level. */
function lastLike(item: Item, claims: readonly Claim[]): Claim | undefined {
  return claims.findLast(
    ({ item: before }) =>
      before !== item &&
      !areInBrackets(before, item) &&
      isSame(before.year, item.year, null) &&
      isSame(before.scope, item.scope, ''),
  );
}

/** 甲5万元（省级资金2万元），乙4万元（省级资金1万元）: parts of one name in two brackets are parts of two wholes. */
function areInBrackets(one: Item, other: Item): boolean {
  return one.list !== other.list && [one, other].every(({ list }) => list?.opener === 'bracket');
}

function isSame<Value>(one: Value, other: Value, open: Value): boolean {
  return one === open || other === open || one === other;
}

function saidAgain(
  claim: Claim,
  before: Claim,
  backed: ReadonlySet<Claim>,
  items: readonly Item[],
): readonly Relation[] {
  const lonely = backed.has(claim) === backed.has(before) ? null : backed.has(claim) ? before : claim;
  const isSameYear = claim.item.year === before.item.year;
  if (lonely && isSameYear && isCopied(lonely, items)) return [saidTwice(claim, before)];
  const isSurelySame =
    claim.item.scope === before.item.scope && claim.item.paragraph !== before.item.paragraph;
  if (lonely && isSameYear && isNeverFilledIn(lonely, claim, before)) return [saidTwice(claim, before)];
  if (!lonely && !isSurelySame) return [];
  return restated(claim, before, SLIPS, lonely ? FEWEST_DIGITS : TELLING_DIGITS);
}

/** 教育支出0万元 of what is said elsewhere, and agrees with other figures there. */
function isNeverFilledIn(lonely: Claim, one: Claim, other: Claim): boolean {
  const backed = lonely === one ? other : one;
  const areAlike = one.phrase.total === other.phrase.total && one.item.paragraph !== other.item.paragraph;
  return areAlike && lonely.figure.base.eq(ZERO) && backed.figure.base.gt(ZERO);
}

/** Shorter names are said of many things (characters). */
const SHORTEST_NAME = 6;
const SHORTEST_STEM = 4;

/**
 * The spellings by which an amount may be said again: its whole name, and the name without 支出 or 资金 behind, which may
 * be another thing's as well; each empty where it is too short to tell anything.
 */
function keysFor(
  { subject, phrase }: Item,
  slot: Slot | null,
): { readonly [spelling in 'name' | 'stem']: string } {
  const name = keyOf(subject);
  const amount = `${slot === null || slot === 'actual' ? 'actual' : slot} ${phrase.balance ?? ''}`;
  const stem = stemOf(name);
  return {
    name: name.length >= SHORTEST_NAME ? `${name} ${amount}` : '',
    stem: stem.length >= SHORTEST_STEM ? `=${stem} ${amount}` : '',
  };
}

/** Whether the figure stands right beside it for something else: it was taken from there. */
function isCopied({ figure, item, order }: Claim, items: readonly Item[]): boolean {
  return (
    printedDigits(figure).length >= FEWEST_DIGITS &&
    items.some(
      (other) =>
        other.subject !== item.subject &&
        Math.abs(other.paragraph - item.paragraph) <= BESIDE &&
        other.amounts.some(({ claim }) => claim.order !== order && claim.figure.base.eq(figure.base)),
    )
  );
}

/** Paragraphs from which a figure is copied by mistake (paragraphs). */
const BESIDE = 1;

/** The same amount said twice, which must be the same. */
export function saidTwice(result: Claim, again: Claim): Relation {
  return { kind: 'restated', grounds: 'implied', readings: [equality(result, again)] };
}

function restated(
  result: Claim,
  before: Claim,
  slips: ReadonlySet<CauseKind>,
  digits: number,
): readonly Relation[] {
  const form = equality(result, before);
  const agrees = holds(form, finestDigits) ?? false;
  return agrees || isMistyped(form, result, before, slips, digits) ? [saidTwice(result, before)] : [];
}

/** Figures of this many digits are not one slip apart by chance (digits). */
const TELLING_DIGITS = 5;
/** With other figures that speak for one of the two (digits). */
const FEWEST_DIGITS = 3;
const SLIPS: ReadonlySet<CauseKind> = new Set(['digit-transposition', 'digit-error', 'unit-slip']);
/** Income and expenditure may well differ in one digit. */
const EXCHANGED: ReadonlySet<CauseKind> = new Set(['digit-transposition']);

function isMistyped(
  form: Linear,
  { figure }: Claim,
  before: Claim,
  slips: ReadonlySet<CauseKind>,
  digits: number,
): boolean {
  const wanted = needed(form, form.result.claim, finestDigits);
  const cause = wanted && slipOf(figure, wanted);
  if (!cause || !slips.has(cause)) return false;
  if (cause === 'unit-slip') return figure.value.eq(before.figure.value) && printedDigits(figure).length > 2;
  return (
    figure.unit === before.figure.unit &&
    figure.decimals === before.figure.decimals &&
    Math.min(printedDigits(figure).length, printedDigits(before.figure).length) >= digits
  );
}

/** Income and expenditure of one account beside each other. */
function areTwins(one: Item, other: Item): boolean {
  const [income, expenditure] = [flowOf(one.subject), flowOf(other.subject)];
  if (income === expenditure || income === null || expenditure === null) return false;
  if (one.paragraph !== other.paragraph || one.list !== other.list) return false;
  return accountOf(one.subject) === accountOf(other.subject);
}

function twinsOf(one: Item, other: Item): readonly Relation[] {
  const [before, claim] = [one.amounts[0]?.claim, other.amounts[0]?.claim];
  return before?.figure.dimension === 'money' && claim?.figure.dimension === 'money'
    ? restated(claim, before, one.phrase.total && other.phrase.total ? SLIPS : EXCHANGED, TELLING_DIGITS)
    : [];
}
