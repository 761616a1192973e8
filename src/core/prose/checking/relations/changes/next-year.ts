import { currentAmount, type Claim, type Comparison, type Item } from '../../../discourse/item';
import { keyOf } from '../../../discourse/subjects/subject-key';
import { signOf } from '../../forms';
import type { Relation } from '../../relation';
import { priorIn } from './items';

/**
 * A rate whose base the text has said before as the amount of another year: next year's budget is measured against this
 * year's figure pages earlier. Bases differ without a word; only where others of the text hold is one doubted.
 */
export function relateNextYear(items: readonly Item[]): readonly Relation[] {
  const said = new Map<string, Claim>();
  return items.flatMap((item, at) => {
    const key = keyOf(item.subject) === '' ? '' : `${item.scope} ${keyOf(item.subject)}`;
    const prior = said.get(key);
    const relations = prior
      ? item.comparisons.flatMap((one) => ratesOver(prior, item, one, items.slice(Math.max(0, at - 1), at)))
      : [];
    const amount = currentAmount(item);
    if (key !== '' && amount && !item.aside && isOutturn(item)) said.set(key, amount);
    return relations;
  });
}

function isOutturn({ amounts, phrase }: Item): boolean {
  const last = amounts.at(-1)?.slot ?? null;
  const isPlain = !phrase.total && phrase.balance === null && !phrase.averaged && !phrase.blurred;
  return isPlain && (last === null || last === 'actual');
}

function ratesOver(
  prior: Claim,
  item: Item,
  comparison: Comparison,
  before: readonly Item[],
): readonly Relation[] {
  const { current, changes, rates, first } = comparison;
  const isOpen = current !== null && changes.length === 0 && !first.averaged && !first.comparable;
  if (
    !isOpen ||
    (first.base?.budgeted ?? false) ||
    prior.item === item ||
    current.figure.dimension !== prior.figure.dimension
  )
    return [];
  if (
    prior.figure.base.eq(current.figure.base) ||
    priorIn(item, comparison, before) !== null ||
    isOfSameYear(prior.item, item)
  )
    return [];
  return rates.map((rate): Relation => ({
    kind: 'growth',
    grounds: 'guessed',
    family: 'next-year',
    readings: [{ kind: 'growth-from', result: rate, current, prior, sign: signOf(rate) }],
  }));
}

function isOfSameYear(before: Item, { year }: Item): boolean {
  return before.year !== null && before.year === year;
}
