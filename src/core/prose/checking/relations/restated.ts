import type { CauseKind } from '../../../findings/finding';
import type { Slot } from '../../clauses/phrase';
import type { Claim, Item } from '../../discourse/item';
import { accountOf, flowOf, keyOf } from '../../discourse/subject-key';
import { finestDigits, holds, needed, type Linear } from '../form';
import type { Relation } from '../relation';
import { slipOf } from '../slips';

/**
 * Figures that a text states again (重述): the same words in another place, and income and expenditure of one account
 * that come to the same. Years, bases and levels may differ without a word, so only a plain slip of the pen accuses.
 */
export function relateRestated(items: readonly Item[]): readonly Relation[] {
  const said = new Map<string, Claim>();
  const relations: Relation[] = [];
  items.forEach((item, at) => {
    if (item.aside || item.phrase.averaged || item.phrase.comparable) return;
    for (const { slot, claim } of item.amounts) {
      const key = keyFor(item, slot);
      if (key === null || claim.figure.dimension !== 'money') continue;
      const before = said.get(key);
      said.set(key, claim);
      if (before && before.item.paragraph !== item.paragraph)
        relations.push(...restated(claim, before, SLIPS));
    }
    const twin = items[at - 1];
    if (twin && areTwins(twin, item)) relations.push(...twinsOf(twin, item));
  });
  return relations;
}

/** Shorter names are said of many things (characters). */
const SHORTEST_NAME = 6;

function keyFor({ subject, scope }: Item, slot: Slot | null): string | null {
  const name = keyOf(subject);
  if (name.length < SHORTEST_NAME) return null;
  return `${scope} ${name} ${slot === null || slot === 'actual' ? 'actual' : slot}`;
}

function restated(result: Claim, before: Claim, slips: ReadonlySet<CauseKind>): readonly Relation[] {
  const form: Linear = {
    kind: 'linear',
    result: { claim: result, sign: 1 },
    terms: [{ claim: before, sign: 1 }],
  };
  const agrees = holds(form, finestDigits) ?? false;
  return agrees || isMistyped(form, result, before, slips)
    ? [{ kind: 'restated', grounds: 'implied', readings: [form] }]
    : [];
}

/** Figures of this many digits are not one slip apart by chance (digits). */
const TELLING_DIGITS = 5;
const SLIPS: ReadonlySet<CauseKind> = new Set(['digit-transposition', 'digit-error', 'unit-slip']);
/** Income and expenditure may well differ in one digit. */
const EXCHANGED: ReadonlySet<CauseKind> = new Set(['digit-transposition']);

function isMistyped(form: Linear, { figure }: Claim, before: Claim, slips: ReadonlySet<CauseKind>): boolean {
  const wanted = needed(form, form.result.claim, finestDigits);
  const cause = wanted && slipOf(figure, wanted);
  if (!cause || !slips.has(cause)) return false;
  if (cause === 'unit-slip') return figure.value.eq(before.figure.value) && digitsOf(figure) > 2;
  return (
    figure.unit === before.figure.unit &&
    figure.decimals === before.figure.decimals &&
    Math.min(digitsOf(figure), digitsOf(before.figure)) >= TELLING_DIGITS
  );
}

function digitsOf({ value, decimals }: Claim['figure']): number {
  return value.abs().toFixed(decimals).replace('.', '').length;
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
    ? restated(claim, before, EXCHANGED)
    : [];
}
