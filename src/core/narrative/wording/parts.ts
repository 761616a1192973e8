import type { Decimal } from '../../quantity/decimal';
import type { CellAddress } from '../../workbook/address';
import type { Expression } from '../../formulas/language/expression';
import { sign, type Condition } from './conditions';

/**
 * A sentence of the report (语句) is a list of parts. It is read twice: as text, with the figures as they are now,
 * and as one Excel formula over the same cells. Nothing is worded twice.
 */
export type Sentence = readonly Part[];

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** The words of a text cell, such as a project's name. `written` is what the cell holds now. */
  | {
      readonly kind: 'words';
      readonly cell: CellAddress;
      readonly written: string;
      /** What to ask for once the cell is emptied: 项目名称. */
      readonly label: string;
      /** Without the full stop that ends them, since the sentence has its own. */
      readonly unstopped?: true;
    }
  | NumberPart
  /** One of three wordings, by the sign of a value after rounding. */
  | ({ readonly kind: 'choice' } & Choice)
  /** Words while a condition on the cells holds, and others while it does not. */
  | {
      readonly kind: 'if';
      readonly when: Condition;
      readonly then: Sentence;
      readonly otherwise: Sentence;
    };

/**
 * A number with its unit. A single cell that holds words instead is quoted with 请核实, and one that is empty asks for
 * what `label` says is missing; so does a result that cannot be computed.
 */
export interface NumberPart {
  readonly kind: 'number';
  readonly value: Expression;
  readonly show: NumberShow;
  /** `万元`, `人` …, or empty; a percentage has its sign from `show`. */
  readonly unit: string;
  readonly label: string;
}

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
  /** While `by` has no value, because a cell of it is empty or holds words. */
  readonly unknown: Sentence;
  /** The same with its figures, for while the checker holds a zero for wrong that other words (未发生支出) would affirm. */
  readonly counted?: Sentence;
}

/**
 * How a number is printed. Amounts are in 万元; percentages are fractions of 1 in the expression and shown times
 * 100 with `%`. Zeros behind the last decimal are left out.
 */
export interface NumberShow {
  readonly percent: boolean;
  readonly decimals: number;
  /** Without its sign, where the verb carries it: 减少9.22万元. */
  readonly unsigned: boolean;
}

export function text(words: string): Part {
  return { kind: 'text', text: words };
}

/** Words while the condition holds, and others, or none, while it does not. */
export function when(condition: Condition, then: Sentence, otherwise: Sentence = []): Part {
  return { kind: 'if', when: condition, then, otherwise };
}

/** Alternatives by sign; nothing is said while the value is unknown, unless `unknown` has words for that. */
export function bySign(
  by: Expression,
  decimals: number,
  wordings: Pick<Choice, 'positive' | 'zero' | 'negative'> & Partial<Pick<Choice, 'unknown' | 'counted'>>,
): Part {
  return { kind: 'choice', by, decimals, unknown: [], ...wordings };
}

/**
 * Alternatives by whether the value is zero. Where it is not known `unknown` stands, or `zero`, which then must not say that there
 * was nothing.
 */
export function unlessZero(
  by: Expression,
  decimals: number,
  nonzero: Sentence,
  zero: Sentence,
  unknown: Sentence = zero,
): Part {
  return bySign(by, decimals, { positive: nonzero, zero, negative: nonzero, unknown });
}

/** Alternatives by whether the value reaches a limit: `by` is value − limit. */
export function fromZeroUp(by: Expression, decimals: number, reached: Sentence, below: Sentence): Part {
  return when(sign(by, decimals, '0+'), reached, below);
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
