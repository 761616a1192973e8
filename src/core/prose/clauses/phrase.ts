import type { Order } from '../../words/lexicon/reports/orders';
import type { FigureToken, MarkToken, WordToken } from '../tokens/token';

/**
 * What a figure does in its clause (数字在句中的作用).
 * `amount` and `count` name a size; `change` how much more or less than the base; `rate` the change in percent;
 * `points` between two percentages; `completion` of a budget; `share` of a whole; `ratio` of a named kind; `base`
 * what the next figure is compared with; `other` states nothing that can be checked.
 */
export type Role =
  | 'amount'
  | 'count'
  | 'change'
  | 'rate'
  | 'points'
  | 'completion'
  | 'share'
  | 'ratio'
  | 'base'
  | 'equal'
  | 'bare'
  | 'other';

/** Which of the amounts of one subject is meant (预算、调整预算、决算、上年). */
export type Slot = 'initial' | 'adjusted' | 'budget' | 'actual' | 'prior';

/** What a change, completion or share is measured against, in the text's own words. */
export interface Base {
  readonly slot: Slot | null;
  /** A year or a period such as “十三五” that the words name; null when they name none. */
  readonly year: number | null;
  /** 上年预算, 2025年预算: it is what was planned, not what became of it. */
  readonly budgeted: boolean;
  /** The words that name another subject (占财力的): empty when there are none. */
  readonly subject: string;
}

/** A word that says which of two figures is more, with its place in the cleaned text. */
export interface Ordering {
  readonly word: string;
  readonly from: number;
  readonly order: Order;
}

/** How a list is opened before a phrase (其中, 按区域分, 主要是) or a reason begun. */
export type Opener = 'parts' | 'splits' | 'mainly' | 'colon' | 'cause';

/** One figure, or one word that stands for a figure (持平), with what its clause says of it. */
export interface Phrase {
  readonly role: Role;
  readonly figure: FigureToken | null;
  /** Where the words that belong to it begin and end, in the cleaned text. */
  readonly from: number;
  readonly to: number;
  /** The verb of change in front of it, with its place (增长、下降); null without one. */
  readonly verb: WordToken | null;
  /** 高于 in front of it, or of what is compared (高于目标值90%, 比目标值高3个百分点); null without one. */
  readonly ordering: Ordering | null;
  /** Its clause begins with a word of comparison: it is what another figure is measured against (比上年的94%、高于目标值90%). */
  readonly measured: boolean;
  /** The name of a ratio as written (预算执行率); empty for anything else. */
  readonly ratio: string;
  /** What it is about; empty when the clause leaves it to the clauses before. */
  readonly subject: string;
  /** The year its own words name (2021年支出…); null where they name none, or only that of a base. */
  readonly year: number | null;
  /** The years that its words name one beside the other (2021年、2022年分别…); of a single one none. */
  readonly years: readonly number[];
  readonly direction: 1 | -1 | 0;
  readonly base: Base | null;
  readonly slot: Slot | null;
  readonly opener: Opener | null;
  readonly connective: 'add' | 'less' | null;
  /** The words in front of 加上: what the amount is added to (甲收入加上乙收入5万元); empty when there are none. */
  readonly augend: string;
  readonly total: boolean;
  /** 总计: all that came in or went out, with what was carried on; both sides of an account have the same. */
  readonly grand: boolean;
  /** 合计 at the head of its clause: the total of what stands right before it. */
  readonly closing: boolean;
  readonly balance: 'balance' | 'gap' | 'even' | null;
  /**
   * 年初结余, 年末结余, 滚存结余: a balance of all years at the beginning or the end of this one, or said to be added up;
   * null where it is one of the year alone.
   */
  readonly standing: 'opening' | 'closing' | 'added-up' | null;
  /** 收支相抵 before it: what remains of two totals; with 平衡 and no figure, that nothing does. */
  readonly offset: boolean;
  /** 分别 before it: the first of several that go to several subjects. */
  readonly each: boolean;
  /** 各 right before it: each of the names in front of it has as much (甲、乙各3万元). */
  readonly apiece: boolean;
  /** 约, 近, 超过 in front of the figure, or 左右, 以上 behind it: it bounds or rounds and states no value. */
  readonly blurred: boolean;
  /** 年均, 人均, 平均: never added and never a change over one year. */
  readonly averaged: boolean;
  /** The measure words of what it is averaged over (人均、平均每辆), none for anything else; whether it is a standard for each. */
  readonly over: { readonly things: readonly string[]; readonly standard: boolean };
  /** A basis of its own (同口径, 剔除…后), in which the amounts are not printed. */
  readonly comparable: boolean;
  /** 不含, 不包括: left out of its whole. */
  readonly excluded: boolean;
  /** 等 after it: the list is not complete. */
  readonly andSoOn: boolean;
  /** The words in front of a list that name what it is a list of (基本支出中，…); empty when there are none. */
  readonly whole: string;
  /** 用于 at the head of its clause: what the amount before it was used for. */
  readonly purpose: boolean;
  /** Opened behind words that name no figure, in a sentence without one before: the list is of those words. */
  readonly detached: boolean;
  readonly before: MarkToken['mark'] | null;
  readonly after: MarkToken['mark'] | null;
  /** Phrases in the brackets behind it. */
  readonly children: readonly Phrase[];
  readonly sentence: number;
}
