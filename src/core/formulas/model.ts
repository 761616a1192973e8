import type { Citation } from '../findings/sources';
import type { Severity } from '../findings/finding';
import type { Message } from '../messages/message';
import type { Decimal } from '../quantity/decimal';
import type { Figure } from '../quantity/figure';
import type { Unit } from '../quantity/unit';
import type { Table } from '../tables/model';
import type { Grounds } from '../words/meaning';
import type { Expression } from './language/expression';
import type { Formula } from './formula';
import type { Place } from './language/place';

/**
 * A relation between quantities (勾稽关系), declared once. Filling, checking and writing are three readings of it.
 */
export interface RelationDeclaration {
  /** The rule a violation is reported under: `arithmetic/execution-rate`. */
  readonly rule: string;
  /** 预算执行率, 资金来源合计 … the field's own name for it. */
  readonly title: string;
  /** As a person would write it: 全年执行数 ÷ 全年预算数 × 100%. Printed from the equations (`print/formula.ts`). */
  readonly formula: string;
  /** What it says, for every place where it is said. */
  readonly equations: readonly Equation[];
  /** Where the rule comes from: document number, standard, or the form it is printed on. */
  readonly source: readonly Citation[];
  /** How bad a violation is: the formula may be law, or only custom. */
  readonly severity: Severity;
  /** Unit of the result; null takes the unit of the result's figure. */
  readonly unit: Unit | null;
  /** Decimals (in `unit`) the result is filled with; null leaves it unrounded. */
  readonly decimals: number | null;
  /** Whether empty result cells are filled with it. */
  readonly fills: boolean;
  /** Its results are spoken of by their own header, not by `title`: one of many ratios computed alike. */
  readonly named?: 'by-header';
  /** It relates tables with each other, which may stand on different sheets; any other applies sheet by sheet. */
  readonly across?: true;
}

/** “At each such place, this is that”: pure data, bound to cells by `bind/`. */
export interface Equation {
  readonly result: Formula;
  readonly is: Formula;
  readonly over: Place;
  /** `at-least`: the result may be larger, as a whole of which only some parts are listed. Default `equal`. */
  readonly comparison?: 'at-least';
  /** How sure the place makes what its words leave open. */
  readonly grounds?: Grounds;
}

/** A place where a declaration applies: `result` should equal `expression`. */
export interface Binding {
  readonly table: Table;
  /** What it is about, for messages: 年度资金总额, 公务接待费 … */
  readonly subject: string;
  readonly result: Figure;
  readonly expression: Expression;
  /** `at-least`: the result may be larger, as a whole of which only some parts are listed. Default `equal`. */
  readonly comparison?: 'equal' | 'at-least';
  /** The result is a demand of the field (weights make 100), not a cell: `result.cell` only says where to look. */
  readonly demand?: true;
  /** Overrides the declaration's severity where a place gives weaker evidence. */
  readonly severity?: Severity;
  /** How sure the table's structure makes what its words leave open: a prior year beside a bare 增减额. */
  readonly grounds?: Grounds;
  /** Why this way of computing it was taken, where the field knows several (口径). */
  readonly basis?: Basis;
}

/**
 * How one of several ways of computing a ratio was chosen: by the header's words, because the table has the operands of
 * no other, by `rows` that agree with it and not with the usual one, or as the usual one.
 */
export interface Basis {
  readonly from: 'header' | 'columns' | 'rows' | 'usual';
  readonly rows: number;
}

/** A relation that applies to given cells. */
export interface BoundRelation extends Binding {
  readonly declaration: RelationDeclaration;
}

/**
 * Whether it holds. `rounding`: the difference is what the rounding of the parts allows. `truncated`: the result
 * was cut off instead of rounded. `violated`: no values that the written figures may stand for satisfy it.
 * `undetermined`: cannot be checked, with the reason; it is never counted as holding.
 */
export type Verdict =
  | { readonly state: 'holds' | 'rounding' | 'truncated' | 'violated' }
  | {
      readonly state: 'undetermined';
      readonly reason: Message;
      /** What a sum lacks that may stand in its blank parts, where that is the reason. */
      readonly missing?: Missing | null;
    };

/** What a sum lacks that may stand in its blank parts. */
export interface Missing {
  /** Parts that are blank and of which nothing shows that they are nothing. */
  readonly blanks: readonly Figure[];
  /** What they would have to make together, in the result's unit. */
  readonly amount: Decimal;
}

export interface EvaluatedRelation {
  readonly relation: BoundRelation;
  readonly verdict: Verdict;
}
