import type { Decimal } from '../../quantity/decimal';
import type { CellAddress } from '../../workbook/address';
import type { Expression } from '../../formulas/expression';

/**
 * A sentence of the report (语句) is a list of parts. It is read twice: as text, with the figures as they are now,
 * and as one Excel formula over the same cells. Nothing is worded twice.
 */
export type Sentence = readonly Part[];

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** The words of a text cell, such as a project's name. `written` is what the cell holds now. */
  | { readonly kind: 'words'; readonly cell: CellAddress; readonly written: string }
  | { readonly kind: 'number'; readonly value: Expression; readonly show: NumberShow }
  /** One of three wordings, by the sign of a value after rounding. */
  | ({ readonly kind: 'choice' } & Choice);

/**
 * Alternatives by sign, so that 增加 turns into 减少 in the sheet when the figures do. `by` is compared after
 * rounding to `decimals`, so that a change too small to print does not count as one.
 */
export interface Choice {
  readonly by: Expression;
  readonly decimals: number;
  readonly positive: Sentence;
  readonly zero: Sentence;
  readonly negative: Sentence;
}

/**
 * How a number is printed. Amounts are in 万元; percentages are fractions of 1 in the expression and shown times
 * 100 with `%`. `fixed` keeps trailing zeros (`83.00`), as the workbook does or does not.
 */
export interface NumberShow {
  readonly percent: boolean;
  readonly decimals: number;
  readonly fixed: boolean;
  /** Without its sign, where the verb carries it: 减少9.22万元. */
  readonly unsigned: boolean;
}

export function text(words: string): Part {
  return { kind: 'text', text: words };
}

/** Alternatives by whether the value is zero. */
export function unlessZero(by: Expression, decimals: number, nonzero: Sentence, zero: Sentence): Part {
  return { kind: 'choice', by, decimals, positive: nonzero, zero, negative: nonzero };
}

/**
 * A list whose items come and go, between the words for when it has some, or one sentence for when it has none.
 * The items stand beside the choices and not inside them, so that a long list can be cut between its items.
 */
export function listed(
  by: Expression,
  decimals: number,
  list: {
    readonly before: string;
    readonly items: Sentence;
    readonly after: Sentence;
    readonly none: Sentence;
  },
): Sentence {
  const some = (positive: Sentence, zero: Sentence): Part => ({
    kind: 'choice',
    by,
    decimals,
    positive,
    zero,
    negative: zero,
  });
  return [some([text(list.before)], []), ...list.items, some(list.after, list.none)];
}

/** Alternatives by whether the value reaches a limit: `by` is value − limit. */
export function fromZeroUp(by: Expression, decimals: number, reached: Sentence, below: Sentence): Part {
  return { kind: 'choice', by, decimals, positive: reached, zero: reached, negative: below };
}

/** value − limit, for `fromZeroUp`. */
export function above(value: Expression, limit: Decimal): Expression {
  return { kind: 'difference', from: value, minus: { kind: 'constant', value: limit } };
}

/** Sentences one after the other, with a separator between those that say something. */
export function joined(sentences: readonly Sentence[], separator: string): Sentence {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index === 0 ? sentence : [text(separator), ...sentence]));
}
