import type { Citation } from '../findings/sources';
import type { Finding, Severity } from '../findings/finding';
import type { EvaluatedRelation } from '../formulas/model';
import type { TableIndex } from '../formulas/index/table-index';
import type { Criteria } from '../scoring/rule/criteria';
import type { PrintedRules } from '../scoring/binding/printed-rules';
import type { Scoring } from '../scoring/indicator/scoring';
import type { Settings } from '../findings/settings';
import type { Table } from '../tables/model';
import type { FormulaBook } from '../workbook/formula/book';
import type { SnapshotIndex } from '../workbook/snapshot-index';
import type { FormulaLines } from './formulas/formula-lines';

/** What a check may look at. */
export interface CheckContext {
  /** Recognised tables that somebody has filled in. */
  readonly tables: readonly Table[];
  /** The same tables with their rows at hand. */
  readonly indexes: readonly TableIndex[];
  readonly snapshot: SnapshotIndex;
  readonly settings: Settings;
  readonly scoring: Scoring;
  readonly relations: readonly EvaluatedRelation[];
  readonly formulas: FormulaBook;
  readonly lines: FormulaLines;
  /** Printed criteria as rules, each read once. */
  readonly criteria: Criteria;
  readonly printed: PrintedRules;
  /** Sheets whose formulas read other sheets; told only to checks of the whole workbook. */
  readonly readers: () => readonly string[];
}

/** A rule that is not arithmetic. One file, one test, one page. */
export interface Check {
  /** `group/name` */
  readonly rule: string;
  /** Its name in the rule reference. */
  readonly title: string;
  /** What it demands, in one sentence, for the rule reference. */
  readonly demand: string;
  /** Where the demand comes from. */
  readonly source: readonly Citation[];
  /** The severity of its ordinary findings. */
  readonly severity: Severity;
  /** It weighs figures as they are written, so that what it says falls with a figure that is wrong. */
  readonly restsOnFigures?: boolean;
  /** Looks at the tables of one sheet at a time. */
  readonly run: (context: CheckContext) => readonly Finding[];
  /** Looks at the whole workbook, for what no sheet tells by itself. */
  readonly runAcross?: (context: CheckContext) => readonly Finding[];
}
