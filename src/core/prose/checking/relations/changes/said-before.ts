import type { Claim, Comparison, Item } from '../../../discourse/item';
import { conceptOf, keyOf, namesAgain } from '../../../discourse/subjects/subject-key';
import type { Relation } from '../../relation';
import { difference, growth, quotient, signed } from '../../forms';

/** The amount was said this near before its change (paragraphs). */
const NEAR = 2;
/** Amounts of the name that are tried (claims). */
const TRIED = 3;

/**
 * A change and its rate that name a subject whose amount an earlier sentence has said (“三公”经费支出3万元。…“三公”经费比上年减少
 * 1万元，下降25%), among the items `before` it.
 */
export function relateSaidBefore(item: Item, before: readonly Item[]): readonly Relation[] {
  return item.comparisons.flatMap((comparison): readonly Relation[] => {
    const { current, base, changes, rates, first } = comparison;
    if (current || base || first.averaged || first.comparable || item.subject === '') return [];
    const prior = priorBefore(item, comparison, before);
    const amounts = amountsBefore(item, comparison, before);
    const [nearest] = amounts;
    if (prior) return [...overPrior(prior, comparison), ...fromPrior(item, prior, comparison, before)];
    if (!nearest) return [];
    const grounds = isClose(nearest, item) ? 'implied' : 'guessed';
    return changes.flatMap((change) =>
      rates
        .filter((rate) => rate.phrase.direction === change.phrase.direction)
        .map((rate): Relation => ({
          kind: 'growth',
          grounds,
          readings: amounts
            .filter(({ figure }) => figure.dimension === change.figure.dimension)
            .map((amount) => growth(rate, change, amount)),
        })),
    );
  });
}

/** The only amount of the year before that is called as the item is (2023年公务接待3万元。…2024年…公务接待减少1万元，下降33.33%). */
function priorBefore(item: Item, { first }: Comparison, before: readonly Item[]): Claim | null {
  if (item.year === null || first.blurred || (first.base?.budgeted ?? false)) return null;
  const { year } = item;
  const named = before.filter((one) => one.year === year - 1 && isCalledSame(one, item) && !one.aside);
  const [only, ...others] = named.flatMap(({ amounts }) => amounts.map(({ claim }) => claim));
  return only && others.length === 0 && !only.phrase.blurred ? only : null;
}

/**
 * 2021年公务接待3万元。…2022年公务接待2万元。…2022年较2021年公务接待减少1万元: the change is between the only amounts by that name of both
 * years, whatever each of them says of its year.
 */
function fromPrior(
  item: Item,
  prior: Claim,
  { changes, first }: Comparison,
  before: readonly Item[],
): readonly Relation[] {
  const named = before.filter((one) => one.year === item.year && isOfThatName(one, item) && !one.aside);
  const [only, ...others] = named.flatMap(({ amounts }) => amounts.map(({ claim }) => claim));
  if (!only || others.length > 0 || only.phrase.blurred || first.direction === 0) return [];
  return changes
    .filter(({ figure }) => [prior, only].every((one) => one.figure.dimension === figure.dimension))
    .map((change): Relation => ({
      kind: 'difference',
      grounds: 'implied',
      readings: [difference(signed(change), only, prior)],
    }));
}

function overPrior(prior: Claim, { changes, rates }: Comparison): readonly Relation[] {
  return changes.flatMap((change) =>
    change.figure.dimension === prior.figure.dimension
      ? rates.map((rate): Relation => ({
          kind: 'growth',
          grounds: 'implied',
          readings: [quotient(rate, change, [prior])],
        }))
      : [],
  );
}

function amountsBefore(item: Item, { first }: Comparison, before: readonly Item[]): readonly Claim[] {
  if (first.blurred) return [];
  const named = before.filter((one) => isOfThatName(one, item)).flatMap(({ amounts }) => amounts);
  return named
    .map(({ claim }) => claim)
    .filter((claim) => isOfThisYear(claim, item) && !claim.phrase.blurred)
    .reverse()
    .slice(0, TRIED);
}

/** Whether the words name it again or mean the same concept. */
function isOfThatName(before: Item, item: Item): boolean {
  return namesAgain(before.subject, item.subject) || isOfSameConcept(before, item);
}

/** By the same name, or one that means the same. */
function isCalledSame(before: Item, item: Item): boolean {
  return keyOf(before.subject) === keyOf(item.subject) || isOfSameConcept(before, item);
}

function isOfSameConcept({ subject: one }: Item, { subject: other }: Item): boolean {
  const concept = conceptOf(other);
  return concept !== null && concept === conceptOf(one);
}

/** Not a budget, and of no other year or level than the change. */
function isOfThisYear({ item: before, phrase: { slot } }: Claim, { paragraph, year, scope }: Item): boolean {
  return (
    (slot === null || slot === 'actual') &&
    paragraph - before.paragraph <= NEAR &&
    (before.year === null || year === null || before.year === year) &&
    (before.scope === '' || scope === '' || before.scope === scope)
  );
}

/** In the paragraph itself or right above it. */
function isClose({ item: before }: Claim, { paragraph, scope }: Item): boolean {
  return paragraph - before.paragraph <= 1 && before.scope === scope;
}
