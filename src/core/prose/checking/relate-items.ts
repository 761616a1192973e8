import type { Base } from '../clauses/phrase';
import { amountIn, type Claim, type Comparison, type Item, type Proportion } from '../discourse/item';
import type { Form } from './form';
import type { Relation } from './relation';

/** What must agree within one item: its changes and rates, its completion of a budget. */
export function relateItem(item: Item): readonly Relation[] {
  return [
    ...item.comparisons.flatMap((comparison) => relateComparison(item, comparison)),
    ...item.completions.map((completion) => relateCompletion(item, completion)),
  ].filter(({ readings }) => readings.length > 0);
}

/** Changes and rates over one base: rate from change and amount, change from both amounts, rate from both amounts. */
function relateComparison(item: Item, comparison: Comparison): readonly Relation[] {
  const { current, changes, rates, first } = comparison;
  if (first.averaged) return [];
  const prior = comparison.base ?? priorOf(item, first.base, current);
  const relations: Relation[] = [];
  const grounds = current && prior === null && isSpoken(current) ? 'stated' : prior ? 'stated' : 'implied';
  if (current && current.figure.dimension !== 'percent') {
    for (const change of changes) {
      if (change.figure.dimension !== current.figure.dimension) continue;
      for (const rate of rates) {
        if (agreeInDirection(change, rate)) {
          relations.push({ kind: 'growth', grounds, readings: [growth(rate, change, current)] });
        }
      }
      if (prior)
        relations.push({ kind: 'difference', grounds, readings: [difference(change, current, prior)] });
    }
    if (prior && changes.length === 0) {
      for (const rate of rates) {
        relations.push({
          kind: 'growth',
          grounds,
          readings: [{ kind: 'growth-from', result: rate, current, prior, sign: signOf(rate) }],
        });
      }
    }
  }
  if (!current && prior) {
    for (const change of changes) {
      for (const rate of rates) {
        relations.push({
          kind: 'growth',
          grounds: 'stated',
          readings: [{ kind: 'quotient', result: rate, numerator: change, denominator: prior }],
        });
      }
    }
  }
  return relations;
}

function isSpoken({ phrase }: Claim): boolean {
  return phrase.figure?.approximation === null;
}

function agreeInDirection(change: Claim, rate: Claim): boolean {
  return change.phrase.direction === rate.phrase.direction;
}

function signOf({ phrase }: Claim): 1 | -1 {
  return phrase.direction === -1 ? -1 : 1;
}

function growth(rate: Claim, change: Claim, current: Claim): Form {
  return { kind: 'growth', result: rate, change, current, sign: signOf(change) };
}

function difference(change: Claim, current: Claim, prior: Claim): Form {
  return {
    kind: 'linear',
    result: { claim: change, sign: signOf(change) },
    terms: [
      { claim: current, sign: 1 },
      { claim: prior, sign: -1 },
    ],
  };
}

/** The item's own amount that a comparison names as its base: last year's, or a budget. */
function priorOf(item: Item, base: Base | null, current: Claim | null): Claim | null {
  const slot = base?.slot ?? 'prior';
  const found =
    slot === 'budget'
      ? amountIn(item, 'budget', 'initial')
      : slot === 'actual'
        ? amountIn(item, 'prior')
        : amountIn(item, slot);
  return found === current ? null : found;
}

/** Completion: the outturn over the budget that the words name; without a name over the latest one, or the first. */
function relateCompletion(item: Item, { claim, current, base }: Proportion): Relation {
  const named = claim.phrase.base?.slot ?? null;
  const budgets = base ? [base] : budgetsOf(item, named);
  const readings = current
    ? budgets
        .filter((budget) => budget !== current && budget.figure.dimension === current.figure.dimension)
        .map((denominator): Form => ({ kind: 'quotient', result: claim, numerator: current, denominator }))
    : [];
  return { kind: 'completion', grounds: base || named !== null ? 'stated' : 'implied', readings };
}

function budgetsOf(item: Item, named: string | null): readonly Claim[] {
  const inSlot = (slot: string) =>
    item.amounts.filter((amount) => amount.slot === slot).map(({ claim }) => claim);
  const adjusted = inSlot('adjusted').reverse();
  const initial = [...inSlot('initial'), ...inSlot('budget'), ...unnamed(item)];
  if (named === 'adjusted') return adjusted.length > 0 ? adjusted : inSlot('budget');
  if (named === 'initial')
    return inSlot('initial').length > 0 ? inSlot('initial') : [...inSlot('budget'), ...unnamed(item)];
  return [...adjusted, ...initial];
}

/** An amount in front of 实际完成 that is not called a budget is one all the same (社会保险基金预算收入…，实际完成…). */
function unnamed({ amounts }: Item): readonly Claim[] {
  const [first, second] = amounts;
  return first?.slot === null && second?.slot === 'actual' ? [first.claim] : [];
}
