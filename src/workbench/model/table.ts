import type { CellRange } from '../../core/workbook/address';

/** An Excel table (表格): a header row and the body below it. */
export interface Table {
  readonly name: string;
  /** The header row included. */
  readonly range: CellRange;
}

/** A formula of several cells (数组公式): one that spills, or one entered with Ctrl+Shift+Enter. */
export interface FormulaArray {
  readonly range: CellRange;
  readonly spills: boolean;
}

/** The body of a table: its rows below the header. */
export function bodyOf({ range }: Table): CellRange {
  return { ...range, firstRow: range.firstRow + 1 };
}

/** A formula as it stands so many rows further down: its relative references move along. */
export function formulaMoved(formula: string, rows: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}_(!])/gu,
    (whole: string, column?: string, row?: string) =>
      column === undefined ? whole : `${column}${Number(row) + rows}`,
  );
}
