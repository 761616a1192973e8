import type { Kind } from '../meaning';

/** A text taken apart into its words and what is written around them. */
export interface Label {
  /** Half-width, without white space. */
  readonly text: string;
  /** The words alone, without numbering, units, letters, notes and marks. */
  readonly core: string;
  /** Whether it began with 其中. */
  readonly ofWhich: boolean;
  /** Whether it began with the way a total is divided: `按资金来源分：财政性资金`. */
  readonly division: boolean;
  /** Depth of its numbering: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①; null without one. */
  readonly level: number | null;
  readonly ordinal: number | null;
  /** The classification code in front: 301 of `301 工资福利支出`. */
  readonly code: string | null;
  /** The points in `产出指标（50分）`. */
  readonly points: string | null;
  /** The unit in brackets, as written: 万元, 人, %. */
  readonly unit: string | null;
  /** Whether it carries a percent sign. */
  readonly percent: boolean;
  /** The letter or number that names the column in formulas: A of `预算数(A)`. */
  readonly letter: string | null;
  /** The formula in it: `B/A×100%`. */
  readonly formula: string | null;
  /** Remarks in brackets, which no slot is read from. */
  readonly notes: readonly string[];
  /** What its shape alone makes of it: a number, a sentence, a note. */
  readonly shape: Extract<Kind, 'value' | 'sentence' | 'note'> | null;
}
