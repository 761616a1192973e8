import { mentions } from '../../../../words/topics';
import { ZERO } from '../../../../quantity/decimal';
import type { Base } from '../../../clauses/phrase';
import type { Claim, Item } from '../../../discourse/item';
import { isPartition } from '../../../discourse/subjects/partitions';
import { finestDigits, needed, type Linear, type Rated, type Weighted } from '../../form';
import type { Relation } from '../../relation';

/**
 * 收入700亿元，增长1.9%。其中：市本级341亿元，下降0.7%；区级359亿元，增长4.4%: where the parts make up the whole, what they started from
 * made it up as well, and so did what was planned of them. `sum` holds.
 */
export function relateBases(sum: Linear): readonly Relation[] {
  if (
    sum.terms.some(({ sign }) => sign !== 1) ||
    mentions(sum.result.claim.item.subject, 'at-constant-prices')
  )
    return [];
  return [...ratedAlike(sum, 'growth', growthOf), ...ratedAlike(sum, 'completion', completionOf)];
}

function ratedAlike(
  sum: Linear,
  of: Weighted['of'],
  rateOf: (claim: Claim) => Claim | null,
): readonly Relation[] {
  const [whole, ...parts] = [sum.result, ...sum.terms].flatMap(({ claim: amount }): Rated[] => {
    const rate = amount.figure.base.gt(ZERO) ? rateOf(amount) : null;
    return rate ? [{ amount, rate }] : [];
  });
  if (!whole || parts.length < sum.terms.length || parts.length < 2) return [];
  if (!parts.every(({ rate }) => isOfOneBase(rate.phrase.base, whole.rate.phrase.base))) return [];
  const form: Weighted = { kind: 'weighted', of, whole, parts };
  const isComplete = isPartition(parts.map(({ amount }) => amount.item.subject));
  const isSure = isComplete || (of === 'growth' && isMoreThanAll(form));
  return [{ kind: of, grounds: isSure ? 'implied' : 'guessed', readings: [form] }];
}

/** Kinds that ended with last year could only have made the base of the whole more than those of its parts. */
function isMoreThanAll(form: Weighted): boolean {
  const { amount } = form.whole;
  const wanted = needed(form, amount, finestDigits);
  return wanted !== null && amount.figure.interval.high.lt(wanted.interval.low);
}

/** The rate of its only comparison, where the change is not told beside it. */
function growthOf({ item, ...claim }: Claim): Claim | null {
  const [only, ...others] = item.comparisons;
  if (!only || others.length > 0 || only.current?.figure !== claim.figure || only.base !== null) return null;
  const { averaged, comparable, blurred } = only.first;
  const [rate, ...more] = only.rates;
  return averaged || comparable || blurred || more.length > 0 || rate?.phrase.blurred ? null : (rate ?? null);
}

function completionOf({ item, figure }: Claim): Claim | null {
  const [only, ...others] = item.completions;
  const isPlain =
    only !== undefined && others.length === 0 && only.base === null && !only.claim.phrase.blurred;
  return isPlain && only.current?.figure === figure && !hasBudget(item) ? only.claim : null;
}

function hasBudget({ amounts }: Item): boolean {
  return amounts.length > 1;
}

/** 比上年 and no word at all are the same base; a budget or a year that is named is one of its own. */
function isOfOneBase(one: Base | null, other: Base | null): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a === b || one === null || other === null;
}

function keyOf(base: Base | null): string {
  const slot = base?.slot === 'prior' ? null : (base?.slot ?? null);
  return `${slot ?? ''} ${base?.budgeted ?? false} ${base?.subject ?? ''}`;
}
