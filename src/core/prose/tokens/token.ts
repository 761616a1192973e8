import type { Decimal } from '../../quantity/decimal';
import type { Interval } from '../../quantity/interval';
import type { Category } from './terminals';
import type { Dimension } from './units';

/** How the words beside a figure blur it (约数): `about` both ways, `more` upwards, `less` downwards. */
export type Approximation = 'about' | 'more' | 'less';

/** A figure with its unit as a text prints it (数字). */
export interface FigureToken {
  readonly kind: 'figure';
  readonly from: number;
  readonly to: number;
  /** Where the digits end and the unit begins. */
  readonly unitFrom: number;
  /** As printed, in `unit`. */
  readonly value: Decimal;
  /** Decimals printed. */
  readonly decimals: number;
  readonly dimension: Dimension;
  /** `万元`, `%`, `人次`, or empty for a bare figure. */
  readonly unit: string;
  /** What is counted (`人次` of 万人次); empty for anything but counts. */
  readonly thing: string;
  /** How many base units (元, one percent, one thing) one `unit` is. */
  readonly factor: Decimal;
  /** One over the factor: exact, since factors are powers of ten. */
  readonly inverse: Decimal;
  /** In base units: 元 for money, percent for ratios and multiples. */
  readonly base: Decimal;
  /** Everything it may stand for, in base units. */
  readonly interval: Interval;
  readonly approximation: Approximation | null;
  /** One end of a printed range (10—20万元): states no single value. */
  readonly ranged: boolean;
  readonly bareMyriad: boolean;
  /** Printed with thousands separators of which one stands in the wrong place. */
  readonly malformed: boolean;
}

/** A year, month or day. */
export interface DateToken {
  readonly kind: 'date';
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
}

/** A terminal of the grammar. */
export interface WordToken {
  readonly kind: 'word';
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly category: Category;
}

/** Any other run of characters: names. */
export interface NameToken {
  readonly kind: 'name';
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** A punctuation mark. */
export interface MarkToken {
  readonly kind: 'mark';
  readonly from: number;
  readonly to: number;
  readonly mark: '，' | '、' | '；' | '。' | '：' | '（' | '）';
}

export type Token = FigureToken | DateToken | WordToken | NameToken | MarkToken;
