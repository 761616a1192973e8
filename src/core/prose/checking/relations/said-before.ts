import type { Claim, Comparison, Item } from '../../discourse/item';
import type { SubjectIndex } from '../../discourse/subject-index';
import { conceptOf, namesAgain } from '../../discourse/subject-key';
import type { Form } from '../form';
import type { Relation } from '../relation';

/** The amount was said this near before its change (paragraphs). */
const NEAR = 2;
/** Amounts of the name that are tried (claims). */
const TRIED = 3;

/**
 * A change and its rate that name a subject whose amount an earlier sentence has said (“三公”经费支出3万元。…“三公”经费比上年减少
 * 1万元，下降25%).
 */
export function relateSaidBefore(item: Item, index: SubjectIndex): readonly Relation[] {
  return item.comparisons.flatMap((comparison): Relation[] => {
    const { current, base, changes, rates, first } = comparison;
    if (current || base || first.averaged || first.comparable || item.subject === '') return [];
    const amounts = amountsBefore(item, comparison, index);
    const [nearest] = amounts;
    if (!nearest) return [];
    const grounds = isNamedAlike(nearest, item) ? 'implied' : 'guessed';
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

function amountsBefore(item: Item, { first }: Comparison, index: SubjectIndex): readonly Claim[] {
  const order = item.comparisons[0]?.changes[0]?.order ?? item.comparisons[0]?.rates[0]?.order ?? 0;
  return index
    .named(item.subject, order)
    .filter((claim) => isOfThisYear(claim, item) && !first.blurred && !claim.phrase.blurred)
    .slice(0, TRIED);
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

/** The same words or the same concept, in the paragraph itself or right above it. */
function isNamedAlike({ item: before }: Claim, { subject, paragraph, scope }: Item): boolean {
  const concept = conceptOf(subject);
  const isSame =
    namesAgain(before.subject, subject) || (concept !== null && concept === conceptOf(before.subject));
  return isSame && paragraph - before.paragraph <= 1 && before.scope === scope;
}

function growth(result: Claim, change: Claim, current: Claim): Form {
  return { kind: 'growth', result, change, current, sign: change.phrase.direction === -1 ? -1 : 1 };
}
