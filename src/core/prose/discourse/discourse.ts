import type { Levels } from './comparisons/levels';
import type { Pace } from './comparisons/paces';
import type { Claim, Item, List } from './item';

/** What a text says, paragraph by paragraph: its items in order and the lists they stand in. */
export interface Discourse {
  readonly items: readonly Item[];
  readonly lists: readonly List[];
  readonly claims: readonly Claim[];
  /** Where the text says that income and expenditure balance. */
  readonly evens: readonly Even[];
  /** Percentages that it compares with others. */
  readonly levels: readonly Levels<Claim>[];
  /** Completions held against the part of the year that is over. */
  readonly paces: readonly Pace<Claim>[];
}

/** 收支平衡: the paragraph that says it, and how many claims stand before. */
export interface Even {
  readonly paragraph: number;
  readonly order: number;
}
