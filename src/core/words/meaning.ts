/**
 * What a figure says, apart from how it is worded. A slot is absent where the words say nothing. The names and
 * values are those of `jixiao words`, which outside checks read.
 */
export interface Meaning {
  /** What it is about (对象): a concept of the field, or the label's own words in one piece. */
  readonly subject?: string;
  /** What is counted or measured (计量). */
  readonly measure?: Measure;
  /** How far the budget, target or cost has come (阶段). */
  readonly stage?: Stage;
  /** The time it belongs to (时期). */
  readonly period?: Period;
  /** What of it: absent for the amount itself, otherwise a change, a share or a ratio (方面). */
  readonly aspect?: Aspect;
  /** What a change, share or ratio is against. Absent means open, never whatever column stands beside it. */
  readonly base?: Base;
  readonly total?: Total;
  /** Where the money comes from (资金来源). */
  readonly source?: Source;
  /** The territory the figure covers: 全市, 市本级. */
  readonly level?: Level;
}

/** What a change, a share or a ratio is against: a Meaning without aspect and base of its own. */
export type Base = Omit<Meaning, 'aspect' | 'base'>;

export type Measure =
  | 'budget'
  | 'outturn'
  | 'arrived'
  | 'carry'
  | 'balance'
  | 'limit'
  | 'cost'
  | 'price'
  | 'saving'
  | 'amount'
  | 'count'
  | 'target'
  | 'actual'
  | 'weight'
  | 'score'
  | 'converted-score'
  | 'coefficient'
  | 'deduction';

export type Stage =
  | 'requested'
  | 'approved'
  | 'issued'
  | 'initial'
  | 'adjustment'
  | 'adjusted'
  | 'planned'
  | 'expected'
  | 'actual';

/** 本年, 上年, 年初 (of a balance), 年末, a year (`y2024`), cumulative to a month, the whole term of a project. */
export type Period = 'this' | 'last' | 'open' | 'close' | 'cum' | 'term' | `y${number}`;

/** `change%` is a rate of change, `ratio:ID` a ratio of the catalogue, `%` a bare percent sign. */
export type Aspect = 'change' | 'change%' | 'share' | 'ratio' | `ratio:${string}` | '%';

/** 合计 and 总额, 总计 (which includes what was carried over), 小计. */
export type Total = 'sum' | 'grand' | 'sub';

export type Source =
  | 'fiscal'
  | 'general'
  | 'fund'
  | 'capital'
  | 'central'
  | 'province'
  | 'city'
  | 'county'
  | 'town'
  | 'local'
  | 'superior'
  | 'own-level'
  | 'special'
  | 'own'
  | 'institution'
  | 'business'
  | 'affiliate'
  | 'non-fiscal'
  | 'special-purpose'
  | 'loan'
  | 'social'
  | 'other';

export type Level = `all-${string}` | `own-${string}`;

/**
 * What a text is: a figure, the head of a column of labels (序号, 科目名称), the label of a piece of information
 * (主管部门), of a free text (年度目标), of a section (预算执行情况), a class of indicators (产出指标), a note, the
 * title of a table; or no label at all: a value (≥95%) or a sentence.
 */
export type Kind =
  'figure' | 'labels' | 'info' | 'text' | 'section' | 'class' | 'note' | 'title' | 'value' | 'sentence';

/**
 * How sure a meaning is: a person said so, every character is accounted for, custom or a neighbouring header adds
 * what the words leave open, or only a generic word (金额) says so.
 */
export type Grounds = 'person' | 'stated' | 'implied' | 'guessed';

/** One way to read a text. */
export interface Candidate {
  readonly kind: Kind;
  readonly meaning: Meaning;
}

/** A text as it was read. */
export interface Reading extends Candidate {
  readonly text: string;
  /**
   * Which label of its kind it is, by the head noun: `level3`, `unit-in-charge`, `goal`. Of a figure, the special word
   * that measures, where it says more than the slot: `accounts` (决算), `self-score`; usually null.
   */
  readonly noun: string | null;
  /** Other readings that only the neighbours can settle. */
  readonly alternatives: readonly Candidate[];
  readonly grounds: Exclude<Grounds, 'person'>;
  /** The characters that no morpheme accounts for, in order. */
  readonly leftover: string;
}
