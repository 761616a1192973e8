import type { Decimal } from '../quantity/decimal';
import type { FieldName } from '../tables/model';
import type { Topic } from '../words/lexicon/topics/topics';
import type { StatementLine } from '../words/phrases/statements';
import type { QuantityMeasure } from '../words/quantity-name';
import {
  withOperands,
  type AtMost,
  type Constant,
  type Difference,
  type Operation,
  type Product,
  type Quotient,
  type Sum,
} from './language/expression';
import type { TablesOf } from './language/place';

/**
 * A quantity of the field in a declared formula, by what it means; its place says which cell that is. A field's name
 * stands for a meaning (`fields/field-meanings.ts`), whatever words a table has for it.
 */
export type Term =
  /** The figure of that meaning in the same row (`of` absent), in the outermost row that contains it, or in the total's. */
  | {
      readonly kind: 'quantity';
      readonly name: FieldName;
      readonly of?: 'whole' | 'total';
      /** Numbers of things and prices are set, not measured: nothing about them is rounded. */
      readonly exact?: 'number' | 'price';
    }
  /** The column that the place is about, and those that it finds for it. */
  | { readonly kind: 'own-column' }
  | { readonly kind: 'column'; readonly nth: 1 | 2 | 3; readonly exact?: 'number' }
  /** The figure in the one column of the row that the field calls so (编制数, 有效问卷). */
  | { readonly kind: 'called'; readonly topic: Topic }
  /** The sum of the columns beside a whole that divide it. */
  | { readonly kind: 'parts-beside' }
  /** The sum of the rows below, in the same column. */
  | { readonly kind: 'rows-below' }
  /** A line of a statement of receipts and payments, in the same column; `optional` where it may not have one. */
  | { readonly kind: 'line'; readonly line: StatementLine; readonly optional?: true }
  /** The sum of the lines that a total of a statement adds up. */
  | { readonly kind: 'lines-of'; readonly line: StatementLine }
  /**
   * The row of a concept of the field in the same list: its total (true) or none of its totals (false). Rows that count
   * things stand beside amounts unless counting is the point. `following`: the sum of those that follow the result.
   */
  | {
      readonly kind: 'row';
      readonly subject: string;
      readonly total?: boolean;
      readonly counts?: true;
      readonly following?: true;
    }
  /** 收入总计 and 支出总计 of a table that has both sides. */
  | { readonly kind: 'grand-total'; readonly side: 'income' | 'expenditure' }
  /** Points that only the header over the execution rate's score gives (湖北：得分（20分*执行率）). */
  | { readonly kind: 'header-points' }
  /** The points of the execution rate in the funding block. */
  | { readonly kind: 'funding-points'; readonly points: PointsName }
  /** The sum of the points of all indicators, or of those of one level. */
  | { readonly kind: 'indicator-points'; readonly points: PointsName }
  /** The printed total of points, or what the field demands of it. */
  | { readonly kind: 'points-total'; readonly points: PointsName }
  /** The total score as the head of the form states it. */
  | { readonly kind: 'stated-score' }
  /** The one figure that tables of a kind give in a row and the first of these columns; none where several differ. */
  | {
      readonly kind: 'figure';
      readonly in: TablesOf;
      readonly row: RowName;
      readonly columns: readonly FieldName[];
    }
  /** The sum of a column of the totals over all tables of a kind. */
  | {
      readonly kind: 'sum-over';
      readonly in: TablesOf;
      readonly column: FieldName;
      /** Each must be of a project of its own; or there must be only one. */
      readonly each?: 'project' | 'single';
    }
  /** The ledger's and the form's figure of one project. */
  | { readonly kind: 'of-project'; readonly in: 'ledger' | 'form'; readonly name: FieldName }
  /** The row in one of two tables that repeat each other. */
  | { readonly kind: 'repeated'; readonly side: 'from' | 'to' }
  /** A number that the workbook states under a name of its own, in a table or not. */
  | NamedTerm
  /** The ratio whose name its place looks for. */
  | { readonly kind: 'named-ratio' }
  /** The number of projects that the workbook states. */
  | { readonly kind: 'stated-count' }
  /** How many projects the workbook has: rows of its only ledger, or forms. */
  | { readonly kind: 'projects'; readonly in: 'ledger' | 'forms' }
  /** A figure of the same indicator; a price is that of the table's price indicator (补助标准). */
  | {
      readonly kind: 'of-indicator';
      readonly figure: IndicatorFigure;
      readonly as?: 'exact' | 'money' | 'number' | 'price';
    };

/** What a named number must be called. */
export interface NamedTerm {
  readonly kind: 'named';
  /** Absent for the subject of the ratio itself (公用经费 of 公用经费控制率); empty for the whole department. */
  readonly subject?: string;
  /** Absent for what was spent, or an amount that says no more of itself. */
  readonly measure?: QuantityMeasure;
  /** Of the year before. */
  readonly prior?: true;
  /** Whether it is a ratio itself; only amounts and counts are looked at otherwise. */
  readonly ratio?: true;
  /** Instead of a subject: words that the label must hold, one of each group. */
  readonly words?: readonly (readonly string[])[];
}

/** A row by what it is: the total of the table, or the row of a concept. */
export type RowName = 'total' | { readonly subject: string; readonly total?: true };

/** Points that indicators are given (分值) and earn (得分). */
export type PointsName = 'weight' | 'score';

/** The figures of an indicator, by the names that `Indicator` has for them. */
export type IndicatorFigure =
  | 'weight'
  | 'score'
  | 'coefficient'
  | 'weightShare'
  | 'convertedScore'
  | 'completion'
  | 'deduction'
  | 'level1Weight'
  | 'level2Weight'
  | 'target'
  | 'actual';

/** A formula as it is declared, over the quantities of the field. */
export type Formula =
  | Term
  | Constant
  | Sum<Formula>
  | Difference<Formula>
  | Product<Formula>
  | Quotient<Formula>
  | AtMost<Formula>
  /** The first of several that the place has, and has filled in where one of them is. */
  | { readonly kind: 'first-of'; readonly ways: readonly Formula[] }
  /** The sum of those terms that the place has, at least so many. */
  | {
      readonly kind: 'sum-of-present';
      readonly terms: readonly Formula[];
      readonly least: number;
      /** Whether an empty term leaves it open instead of counting as nothing. */
      readonly strict?: true;
    }
  /** Less a cut that tables write with its minus sign or without one (追减). */
  | { readonly kind: 'less-cut'; readonly from: Formula; readonly cut: Formula }
  /** A change that takes the sign its ratio is given with, where that has none (调减 5%). */
  | { readonly kind: 'signed-as'; readonly value: Formula; readonly ratio: Formula };

const OPERATIONS: ReadonlySet<string> = new Set<Operation<Formula>['kind']>([
  'constant',
  'sum',
  'difference',
  'product',
  'quotient',
  'at-most',
]);

/** Whether a formula is plain arithmetic over others. */
export function isOperation(formula: Formula): formula is Extract<Formula, Operation<Formula>> {
  return OPERATIONS.has(formula.kind);
}

/** The formula with a subject for named terms that leave theirs to the ratio. */
export function about(subject: string, formula: Formula): Formula {
  if (formula.kind === 'named')
    return formula.subject === undefined && !formula.words ? { ...formula, subject } : formula;
  if (!isOperation(formula)) return formula;
  return withOperands<Formula, Formula>(formula, (part) => about(subject, part)) ?? formula;
}

export function of(name: FieldName): Formula {
  return { kind: 'quantity', name };
}

/** What stands in the column that the field calls so. */
export function called(topic: Topic): Formula {
  return { kind: 'called', topic };
}

/** One of the columns that a place finds. */
export function column(nth: 1 | 2 | 3): Formula {
  return { kind: 'column', nth };
}

/** The formula over the columns that were found. */
export function withColumns(formula: Formula, ...names: readonly FieldName[]): Formula {
  if (formula.kind === 'column') {
    const { nth, exact } = formula;
    return { kind: 'quantity', name: names[nth - 1] ?? '', ...(exact ? { exact } : {}) };
  }
  if (!isOperation(formula)) return formula;
  return withOperands<Formula, Formula>(formula, (part) => withColumns(part, ...names)) ?? formula;
}

/** In the outermost row that contains the place's own. */
export function ofWhole(name: FieldName): Formula {
  return { kind: 'quantity', name, of: 'whole' };
}

export function firstOf(...ways: readonly Formula[]): Formula {
  return { kind: 'first-of', ways };
}

export function quotient(dividend: Formula, divisor: Formula): Formula {
  return { kind: 'quotient', dividend, divisor };
}

export function difference(from: Formula, minus: Formula): Formula {
  return { kind: 'difference', from, minus };
}

/** (now − before) ÷ before */
export function changeOn(now: Formula, before: Formula): Formula {
  return quotient(difference(now, before), before);
}

export function product(...factors: readonly Formula[]): Formula {
  return { kind: 'product', factors };
}

export function atMost(value: Formula, limit: Formula): Formula {
  return { kind: 'at-most', value, limit };
}

export function constant(value: Decimal): Formula {
  return { kind: 'constant', value };
}

/** A sum in which empty terms count as nothing, but all must exist. */
export function sum(...terms: readonly Formula[]): Formula {
  return { kind: 'sum', terms, blanks: 'zero' };
}

/** A sum of those terms that exist, two at least unless told otherwise. */
export function sumOfPresent(terms: readonly Formula[], least = 2): Formula {
  return { kind: 'sum-of-present', terms, least };
}
