import type { Base } from '../../../clauses/phrase';
import {
  amountIn,
  currentAmount,
  type Claim,
  type Comparison,
  type Item,
  type Proportion,
} from '../../../discourse/item';
import { flowOf, keyOf } from '../../../discourse/subjects/subject-key';
import { budgetsOf } from './budgets';
import { turnedAgainst, turnedBetween, type TurnedWord } from './directions';
import { likeliestFirst } from '../../chance';
import { finestDigits, holds, type Form, type GrowthFrom, type Linear } from '../../form';
import type { Relation } from '../../relation';
import { difference, growth, quotient, signed, signOf } from '../../forms';

/** What must agree within one item: its changes and rates, its completion of a budget. */
export function relateItem(item: Item, before: readonly Item[]): readonly Relation[] {
  return [
    ...item.comparisons.flatMap((comparison) => relateComparison(item, comparison, before)),
    ...item.completions.map((completion) => relateCompletion(item, completion, before)),
  ].filter(({ readings }) => readings.length > 0);
}

/** Words of change that say the opposite of what the item's figures show. */
export function turnedWordsOf(item: Item, before: readonly Item[]): readonly TurnedWord[] {
  return item.comparisons.flatMap((comparison) => {
    const { current, changes, rates } = comparison;
    if (!current || comparison.first.averaged) return [];
    const opposed = changes.flatMap((change) =>
      rates.flatMap((rate) =>
        change.phrase.direction * rate.phrase.direction === -1
          ? (turnedAgainst(change, rate, current) ?? [])
          : [],
      ),
    );
    const prior = priorIn(item, comparison, before);
    const between = readingsBetween(comparison, prior).flatMap((form) => turnedBetween(form) ?? []);
    const unlike = new Set(opposed.map(({ claim }) => claim));
    return [...opposed, ...between.filter(({ claim }) => !unlike.has(claim))];
  });
}

/** Changes and rates over one base: rate from change and amount, change from both amounts, rate from both amounts. */
function relateComparison(item: Item, comparison: Comparison, before: readonly Item[]): readonly Relation[] {
  const { current, changes, rates, first } = comparison;
  if (first.averaged) return [];
  const prior = priorIn(item, comparison, before);
  if (!current) return prior ? changesOverBase(comparison, prior) : [];
  const grounds = prior || isSpoken(current) ? 'stated' : 'implied';
  const wholes = wholeClosedBy(item);
  const ofChanges = changes.flatMap((change) =>
    change.figure.dimension === current.figure.dimension
      ? rates
          .filter((rate) => agreeInDirection(change, rate))
          .map((rate): Relation => ({
            kind: 'growth',
            grounds,
            readings: [
              growth(rate, change, current),
              ...wholes
                .map((whole) => growth(rate, change, whole))
                .filter((form) => holds(form, finestDigits)),
            ],
          }))
      : [],
  );
  const between = readingsBetween(comparison, prior)
    .filter((form) => turnedBetween(form) === null)
    .map((form): Relation => ({
      kind: form.kind === 'linear' ? 'difference' : 'growth',
      grounds: wholes.length > 0 ? 'implied' : grounds,
      readings: likeliestFirst([
        form,
        ...wholes.flatMap((whole) => readingsBetween({ ...comparison, current: whole }, prior)),
      ]),
    }));
  return current.figure.dimension === 'percent' ? [] : [...ofChanges, ...between];
}

/** 其中：男5人，女6人，比上年增加1人: behind the last of parts of which no other is compared, the whole may be meant. */
function wholeClosedBy({ list, phrase, comparisons }: Item): readonly Claim[] {
  const [whole] = list?.wholes ?? [];
  const others = list?.items.slice(0, -1) ?? [];
  const isLast = list?.items.at(-1)?.phrase === phrase && comparisons.length === 1;
  const isOnly = others.length > 0 && others.every((other) => other.comparisons.length === 0);
  return whole && isLast && isOnly && list?.opener !== 'bracket' ? [whole] : [];
}

/** What must agree between the item's amount, the printed base and the change or rate between them. */
function readingsBetween(
  { current, changes, rates }: Comparison,
  prior: Claim | null,
): readonly (Linear | GrowthFrom)[] {
  if (!current || current.figure.dimension === 'percent') return [];
  if (prior?.figure.dimension !== current.figure.dimension) return [];
  if (changes.length > 0)
    return changes
      .filter(({ figure }) => figure.dimension === current.figure.dimension)
      .map((change) => difference(signed(change), current, prior));
  return rates.map((rate) => ({ kind: 'growth-from', result: rate, current, prior, sign: signOf(rate) }));
}

/** The amount of the year that the comparison names, in the same row (2021年5万元，2022年6万元。2022年较2021年增加…). */
function siblingOf({ list, subject, year }: Item, base: Base | null): Claim | null {
  if (list === null || base?.year === undefined || base.year === null || base.year === year) return null;
  const sibling = list.items.find((one) => one.year === base.year && one.subject === subject);
  return sibling ? currentAmount(sibling) : null;
}

/** The amount that a change or rate of the item starts from, where the text prints it. */
export function priorIn(
  item: Item,
  { base, first, current }: Comparison,
  before: readonly Item[],
): Claim | null {
  return (
    base ??
    siblingOf(item, first.base) ??
    priorOf(item, first.base, current) ??
    ofItsYear(item, first.base, before)
  );
}

/** The amount that says of itself that it is of the year of the base (2025年执行数5万元，2026年预算6万元，比2025年…). */
function ofItsYear({ subject, paragraph }: Item, base: Base | null, before: readonly Item[]): Claim | null {
  if (base?.year === undefined || base.year === null) return null;
  if (subject !== '') return sameOfYear(subject, paragraph, base.year, before);
  const last = before.at(-1);
  const isNear = last?.paragraph === paragraph && last.list === null;
  return (isNear && last.amounts.findLast(({ claim }) => claim.phrase.year === base.year)?.claim) || null;
}

/** 2021年、2022年分别投入3万元、4万元。2022年投入比2021年…: the amount of the same name that is of the year. */
function sameOfYear(subject: string, paragraph: number, year: number, before: readonly Item[]): Claim | null {
  const same = before.findLast(
    (one) => one.paragraph === paragraph && one.subject === subject && one.year === year,
  );
  return same ? currentAmount(same) : null;
}

/** 比上年100万元增加5万元，增长5%, with no amount of this year beside them. */
function changesOverBase({ changes, rates }: Comparison, prior: Claim): readonly Relation[] {
  return changes.flatMap((change) =>
    rates.map((rate): Relation => ({
      kind: 'growth',
      grounds: 'stated',
      readings: [quotient(rate, change, [prior])],
    })),
  );
}

function isSpoken({ phrase }: Claim): boolean {
  return phrase.figure?.approximation === null;
}

function agreeInDirection(change: Claim, rate: Claim): boolean {
  return change.phrase.direction === rate.phrase.direction;
}

/** The item's own amount that a comparison names as its base: last year's, or a budget. */
function priorOf(item: Item, base: Base | null, current: Claim | null): Claim | null {
  const slot = base?.slot ?? 'prior';
  if (base === null && isAdjusted(current)) return amountIn(item, 'initial', 'budget');
  const found =
    slot === 'budget'
      ? amountIn(item, 'budget', 'initial')
      : slot === 'actual'
        ? amountIn(item, 'prior')
        : amountIn(item, slot);
  return found === current ? null : found;
}

/** 由年初预算5万元调整为4万元，调减1万元: behind an adjusted budget a change without a base is that of the budget. */
function isAdjusted(current: Claim | null): boolean {
  return current?.phrase.slot === 'adjusted';
}

/** Completion: the outturn over the budget that the words name; without a name over the latest one, or the first. */
function relateCompletion(
  item: Item,
  { claim, current, base }: Proportion,
  before: readonly Item[],
): Relation {
  const named = claim.phrase.base?.slot ?? null;
  const own = base ? [base] : budgetsOf(item, named);
  const budgets = own.length > 0 ? own : budgetsBefore(item, named, before);
  const readings = current
    ? budgets
        .filter((budget) => budget !== current && budget.figure.dimension === current.figure.dimension)
        .map((budget): Form => quotient(claim, current, [budget]))
    : [];
  const stated = own.length > 0 && (base !== null || named !== null);
  return { kind: 'completion', grounds: stated ? 'stated' : 'implied', readings };
}

/** The adjusted budget that a sentence before gives (…，调整后支出预算为5亿元。支出完成4亿元，为调整预算的80%). */
function budgetsBefore(item: Item, named: string | null, before: readonly Item[]): readonly Claim[] {
  if (named !== 'adjusted') return sameBudget(item, named, before);
  const last = before.findLast(({ amounts }) => amounts.some(({ slot }) => slot === 'adjusted'));
  const flows = last ? [flowOf(last.subject), flowOf(item.subject)] : [];
  return last && (flows[0] === null || flows[0] === flows[1]) ? budgetsOf(last, named) : [];
}

/** The budget that the sentence before measures the same subject against (完成预算100万元的5%。1-2月，…完成预算的12%). */
function sameBudget(item: Item, named: string | null, before: readonly Item[]): readonly Claim[] {
  if (item.subject === '') return [];
  const alike = [...before, item].filter(({ subject }) => keyOf(subject) === keyOf(item.subject));
  const bases = alike.flatMap(({ completions }) => completions.flatMap(({ base }) => base ?? []));
  return bases.filter(({ phrase }) => (phrase.base?.slot ?? null) === named).slice(-1);
}
