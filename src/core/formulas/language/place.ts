import type { FieldName, TableKind } from '../../tables/model';
import type { Topic } from '../../words/lexicon/topics/topics';
import type { StatementLine } from '../../words/phrases/statements';
import type { ChangeBase } from '../../words/phrases/ratios/change-base';
import type { RatioName } from '../../words/ratio-name';
import type { RateBase } from '../../words/phrases/ratios/rate-base';
import type { Formula, PointsName } from '../formula';

/** Where an equation is said to hold. */
export type Place =
  | RowPlace
  | ColumnPlace
  | StatementPlace
  | ListPlace
  | BothSidesPlace
  | IndicatorPlace
  | PointsPlace
  | LevelPlace
  | WorkbookPlace
  | SameRowsPlace
  | SameProjectPlace
  | NamedRatioPlace
  | ProjectCountPlace
  | KeptPlace
  | BesidePlace
  | PricedPlace
  | FactorsPlace
  | RolledPlace
  | RunningPlace
  | CumulatedPlace
  | CountedPlace
  | InterestPlace;

/** Each row of a table, among its columns. */
export interface RowPlace {
  readonly kind: 'rows';
  readonly kinds?: readonly TableKind[];
  /** Only the rows that no other row contains: 年度资金总额, 合计. */
  readonly topOnly?: true;
  /** Not in tables that have one of these columns. */
  readonly without?: readonly FieldName[];
  /** Not in rows that count things among amounts (批次, 人次). */
  readonly amounts?: true;
  /** Not in rows where this is below zero. */
  readonly notNegative?: FieldName;
  /** Only in tables that compute the ratio this way. */
  readonly way?: { readonly ways: Ways; readonly at: number };
  /** Only where the change is measured against this; `named`: between two columns that its own words name. */
  readonly against?: ChangeBase | 'named';
  /** Not in tables whose shares are of another column of their row instead of the table's total. */
  readonly sharesOf?: readonly FieldName[];
  /** Only with known operands; the result is that one of its ways with which most rows agree. */
  readonly resultByRows?: true;
  /** Once for each measure (预算数, 决算数 …) that the table has a column of for this item. */
  readonly perMeasure?: FieldName;
  /** Other formulas that the table may follow instead: the one with which more rows agree. */
  readonly orElse?: Formula;
  /** Not in tables none of whose rows follow it: the column is computed otherwise. */
  readonly unlessAllBroken?: true;
  /** The whole may have parts in columns that nothing is known of. */
  readonly openParts?: true;
  /** Not in tables with a column that is called one of these. */
  readonly unlessCalled?: readonly Topic[];
  /** Only where the column is still to be filled in: its words say what it is; once it is filled, its rows show that. */
  readonly stillEmpty?: true;
  /** Not in rows where it would come to less than nothing (空编 of an office with too many people). */
  readonly atLeastNothing?: true;
}

/** Each row that contains others, in every column that adds up over rows, or in the one given. */
export interface ColumnPlace {
  readonly kind: 'rows-below';
  readonly kinds?: readonly TableKind[];
  readonly without?: readonly FieldName[];
  /** One column, whose parts must all be there and known. */
  readonly complete?: FieldName;
  /** The rows that divide the whole once more (按支出性质分) instead of those below it. */
  readonly again?: true;
  /** Not in tables whose shares are of another column of their row. */
  readonly sharesOf?: readonly FieldName[];
}

/** Columns under words of their own whose rows keep the equation with two other columns. */
export interface KeptPlace {
  readonly kind: 'kept-by-rows';
}

/** A column of amounts that numbers of things times a price come to, whatever either is called. */
export interface PricedPlace {
  readonly kind: 'priced';
  /** Amounts for which what is called 数量 has an equation by name. */
  readonly named: readonly FieldName[];
}

/** A column of amounts that one or two numbers of things (人数, 天数, 月数) times what each costs come to. */
export interface FactorsPlace {
  readonly kind: 'factors';
  readonly numbers: 1 | 2;
}

/** The three columns before what is left, whatever they are called: what there was, what came and what went. */
export interface RolledPlace {
  readonly kind: 'rolled';
}

/** The balance above, what came in and what went out, whatever those are called. */
export interface RunningPlace {
  readonly kind: 'running';
}

/** What it has come to row by row, by what each row adds. */
export interface CumulatedPlace {
  readonly kind: 'cumulated';
}

/** What was done and what was to be done, in a list of tasks. */
export interface CountedPlace {
  readonly kind: 'counted';
}

/** A column of interest, with the principal and the rate. */
export interface InterestPlace {
  readonly kind: 'interest';
}

/** Columns of wholes with the columns beside them that divide them. */
export interface BesidePlace {
  readonly kind: 'beside';
}

/** Each column of a statement of receipts and payments. */
export interface StatementPlace {
  readonly kind: 'statement';
}

/** Each column of a list of concepts (机构运行信息表); lists side by side have each an order of its own. */
export interface ListPlace {
  readonly kind: 'list';
  readonly kinds?: readonly TableKind[];
}

/** A table that has income on one side and expenditure on the other. */
export interface BothSidesPlace {
  readonly kind: 'both-sides';
  readonly kinds?: readonly TableKind[];
}

/** Each indicator of a table. */
export interface IndicatorPlace {
  readonly kind: 'indicators';
  /** Only where target and result are numbers of one unit, and more or less is better; or where nothing of the less was reached. */
  readonly compared?: 'positive' | 'negative' | 'none-left';
  /** Only what it is about: 成本指标. */
  readonly about?: 'cost';
  /** Only where these two are the same. */
  readonly where?: readonly [one: Formula, other: Formula];
  /** Not where the result is a step of a grading of the form's own (90 %) that is stricter. */
  readonly unlessGraded?: true;
  /** Only the first of them. */
  readonly first?: true;
  /** Not where the form caps it: a whole is written of what came to more. */
  readonly mayBeCapped?: true;
  /** Not where several do otherwise and none follows it. */
  readonly unlessAllBroken?: true;
}

/** The points of all indicators against their total. */
export interface PointsPlace {
  readonly kind: 'points';
  readonly points: PointsName;
}

/** Each first or second level of the indicators. */
export interface LevelPlace {
  readonly kind: 'levels';
  readonly level: 'level1' | 'level2';
}

/** Tables of a workbook by what they are. */
export interface TablesOf {
  readonly kinds: readonly TableKind[];
  readonly family?: string;
}

/** Once in a workbook, or once for each department that it holds tables of. */
export interface WorkbookPlace {
  readonly kind: 'workbook';
  readonly perDepartment?: true;
  /** Only in workbooks that have tables of this family (its beginning), or only in those that have none. */
  readonly family?: { readonly of: TableKind; readonly begins: string; readonly present: boolean };
  /** Not where there is this at all. */
  readonly without?: Formula;
  /**
   * The parts may not all be in the workbook, so that the result is a limit; that they are is shown by another of the
   * declaration's equations that holds exactly, and then this one must too.
   */
  readonly mayLackParts?: true;
}

/** The rows of one name in two tables of one department that repeat each other. */
export interface SameRowsPlace {
  readonly kind: 'same-rows';
  readonly from: Repeated;
  readonly to: Repeated;
  /** Also the classes (类) of the functional classification, not the total alone. */
  readonly classes: boolean;
}

/** A column that another table repeats: the only table of the family, or with the columns, that has it. */
export interface Repeated {
  readonly family?: string;
  readonly with?: readonly FieldName[];
  readonly without?: readonly FieldName[];
  readonly column: FieldName;
  /** The line that is the total, where the table has no row of that role. */
  readonly total?: StatementLine;
}

/** A row of a ledger and the project's own form. */
export interface SameProjectPlace {
  readonly kind: 'same-project';
}

/** Wherever the workbook states the ratio under its own name, in a table or not, or as the result of an indicator. */
export interface NamedRatioPlace {
  readonly kind: 'named-ratio';
  /** What its name means. */
  readonly names: readonly RatioName[];
  /** Names that rules of scores give it, but under which it is not looked for. */
  readonly inRules?: readonly RatioName[];
  /** Whether indicators of single projects bear the name too; then only lists of a department's ratios are read. */
  readonly ofProjects?: true;
}

/** Wherever the workbook states how many projects there are. */
export interface ProjectCountPlace {
  readonly kind: 'project-count';
}

/** The ways (口径) in which the field computes a ratio, the usual one first. */
export interface Ways {
  readonly result: FieldName;
  readonly ways: readonly Way[];
}

export interface Way {
  readonly is: Formula;
  /** Words of a header that say this way is meant: 完成年初预算, 资金使用率. */
  readonly says?: RateBase;
  /** The only kinds of tables in which it is used. */
  readonly kinds?: readonly TableKind[];
}
