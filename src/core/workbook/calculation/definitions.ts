import type { CellRange } from '../address';

/** A name that formulas use for cells, a constant or a calculation (定义的名称). */
export interface DefinedName {
  readonly name: string;
  /** The sheet on which alone the name is known; null for the whole workbook. */
  readonly sheet: string | null;
  /** What it stands for, without a leading `=`. */
  readonly text: string;
}

/** An Excel table (表格), whose columns formulas name in brackets. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  /** The header row and the totals included. */
  readonly range: CellRange;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalsRows: number;
  /** Whether its filter (筛选) leaves rows out. */
  readonly filtered?: boolean;
}

/** What the formulas of a workbook refer to besides cells, and how it is calculated. */
export interface Definitions {
  readonly names: readonly DefinedName[];
  readonly tables: readonly NamedTable[];
  /** Whether formulas in a circle are repeated (迭代计算) instead of refused. */
  readonly iterates: boolean;
  /** Whether whoever opens the file has to compute it all: stored results may be out of date. */
  readonly stale: boolean;
}

export const NO_DEFINITIONS: Definitions = { names: [], tables: [], iterates: false, stale: false };
