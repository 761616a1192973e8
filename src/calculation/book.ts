import type { CellRange } from '../core/workbook/address';
import type { Definitions } from '../core/workbook/calculation/definitions';
import type { CellValue } from '../core/workbook/snapshot';

/** A cell as the calculation sees it; a formula's value is its result, null when it has none yet. */
export interface FormulaCellContent {
  readonly value: CellValue | null;
  readonly formula?: string;
}

/** A sheet whose formulas are calculated. */
export interface CalculatedSheet {
  readonly name: string;
  readonly hiddenRows: ReadonlySet<number>;
  /** Those of the hidden rows that a filter hides (筛选): SUBTOTAL never counts them. */
  readonly filteredRows?: readonly number[];
  /** Where formulas stand that fill several cells together. */
  readonly arrays: readonly { readonly range: CellRange }[];
  cell(row: number, column: number): FormulaCellContent | undefined;
  cells(): Iterable<{ readonly row: number; readonly column: number; readonly cell: FormulaCellContent }>;
  /** Puts in the result of a formula. */
  setResult(row: number, column: number, value: CellValue): void;
}

/** A workbook whose formulas are calculated. */
export interface CalculatedBook {
  readonly sheets: readonly CalculatedSheet[];
  readonly definitions: Definitions;
}
