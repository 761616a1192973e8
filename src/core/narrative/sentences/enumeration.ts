import { decimal, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { figuresIn, type Expression } from '../../formulas/language/expression';
import { scaleOf } from '../../formulas/evaluate/scale';
import type { Condition } from '../wording/conditions';
import { text, unlessZero, when, type Part, type Sentence } from '../wording/parts';
import { MONEY } from '../facts/value';

/** An item of an enumeration, told only while its quantity is not zero. Quantities must not cancel each other out. */
export interface Item {
  readonly by: Expression;
  readonly said: Sentence;
  /** What is said instead, without the lead, while the item is all there is. */
  readonly alone?: { readonly when: Condition; readonly said: Sentence };
}

/**
 * Items that come and go with their figures (逐项列举): `lead` stands before the first that is told, the separator
 * between those that are. Empty while all quantities are zero. Its formula grows with the square of the items, so that
 * it is for lists of a dozen, and `thoseNow` for longer ones.
 */
export function enumeration(
  items: readonly Item[],
  decimals: number,
  { lead, separator }: { readonly lead: Sentence; readonly separator: string },
): Sentence {
  return items.map(({ by, said, alone }, position): Part => {
    const before = items.slice(0, position).map((item) => item.by);
    // While one of them holds words, others of several are still told before this one.
    const mixed = before.length > 1 ? [text(separator)] : lead;
    const opening =
      before.length === 0 ? lead : [unlessZero(sumOfAll(before), decimals, [text(separator)], lead, mixed)];
    const among = [...opening, ...said];
    return unlessZero(by, decimals, alone ? [when(alone.when, alone.said, among)] : among, []);
  });
}

function sumOfAll(terms: readonly Expression[]): Expression {
  const [only] = terms;
  return terms.length === 1 && only ? only : { kind: 'sum', terms };
}

/** How a breakdown is announced: as complete, as the main parts only, or without a claim about the sum. */
export interface Announcement {
  readonly complete: string;
  readonly partial: string;
  readonly neutral: string;
}

export const OF_WHICH: Announcement = { complete: '其中：', partial: '其中主要有：', neutral: '分项为：' };

/**
 * The words before a breakdown (其中), by whether its parts make up the whole: `complete` where they do, as far as their
 * rounding lets one tell, `partial` where they stay below it, `neutral` where they come to more.
 */
export function announced(
  whole: Expression,
  parts: readonly Expression[],
  { complete, partial, neutral }: Announcement = OF_WHICH,
): Part {
  return {
    kind: 'choice',
    by: beyondRounding(whole, parts),
    decimals: PRECISION,
    positive: [text(partial)],
    zero: [text(complete)],
    negative: [text(neutral)],
    unknown: [text(neutral)],
  };
}

/** Finer than any rounding of the parts. */
export const PRECISION = 6;

/**
 * What the whole has more than its parts, or less, beyond what the rounding of them all explains: max(d − t, 0) for a
 * difference d above the tolerance t, min(d + t, 0) for one below −t, and zero between.
 */
export function beyondRounding(whole: Expression, parts: readonly Expression[]): Expression {
  const difference: Expression = { kind: 'difference', from: whole, minus: sumOfAll(parts) };
  const tolerance = [whole, ...parts]
    .flatMap(figuresIn)
    .reduce((sum, figure) => sum.plus(halfUnitOf(figure)), ZERO);
  const t: Expression = { kind: 'constant', value: tolerance };
  const none: Expression = { kind: 'constant', value: ZERO };
  return {
    kind: 'difference',
    from: { kind: 'at-most', value: { kind: 'sum', terms: [difference, t] }, limit: none },
    minus: { kind: 'at-most', value: { kind: 'difference', from: t, minus: difference }, limit: none },
  };
}

/** Half of a figure's last decimal, in 万元: what its rounding may hide. */
function halfUnitOf(figure: Figure): Decimal {
  if (!isKnown(figure)) return ZERO;
  const { decimals } = figure;
  if (decimals === null) return ZERO;
  return HALF.times(decimal(`1e-${decimals}`)).times(scaleOf(figure, MONEY));
}

const HALF = decimal('0.5');
