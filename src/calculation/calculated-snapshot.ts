import type { CellRange } from '../core/workbook/address';
import type { Definitions } from '../core/workbook/calculation/definitions';
import type { Cell, CellValue, Sheet, Snapshot } from '../core/workbook/snapshot';
import { placeOf } from '../core/workbook/address';
import type { CalculatedSheet, FormulaCellContent } from './book';
import { WorkbookCalculator } from './calculator';

/**
 * The workbook with the results that its file lacks or holds out of date. Sheets in which none changed are the same
 * objects; `uncalculated` counts the formulas of a sheet that stay without a result.
 */
export function calculatedSnapshot(snapshot: Snapshot, definitions: Definitions): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => new SnapshotSheet(sheet));
  const calculator = new WorkbookCalculator({ sheets, definitions });
  calculator.begin();
  const open = new Map<CalculatedSheet, number>();
  for (const { sheet, row, column } of calculator.kept) {
    if (sheet.cell(row, column)?.value === null) open.set(sheet, (open.get(sheet) ?? 0) + 1);
  }
  return { ...snapshot, sheets: sheets.map((sheet) => sheet.result(open.get(sheet) ?? 0)) };
}

const NOTHING_HIDDEN: ReadonlySet<number> = new Set();

/** A sheet of a snapshot whose formulas take results. */
class SnapshotSheet implements CalculatedSheet {
  readonly hiddenRows = NOTHING_HIDDEN;
  readonly arrays: readonly { readonly range: CellRange }[];
  private readonly contents = new Map<number, FormulaCellContent>();
  private changed = false;

  constructor(private readonly sheet: Sheet) {
    this.arrays = (sheet.arrays ?? []).map((range) => ({ range }));
    for (const { row, column, value, formula } of sheet.cells) {
      const content = formula === undefined ? { value } : { value: value === '' ? null : value, formula };
      this.contents.set(placeOf(row, column), content);
    }
  }

  get name(): string {
    return this.sheet.name;
  }

  cell(row: number, column: number): FormulaCellContent | undefined {
    return this.contents.get(placeOf(row, column));
  }

  *cells() {
    for (const { row, column } of this.sheet.cells) {
      const cell = this.cell(row, column);
      if (cell) yield { row, column, cell };
    }
  }

  setResult(row: number, column: number, value: CellValue): void {
    const before = this.cell(row, column);
    if (before?.formula === undefined || before.value === value) return;
    this.contents.set(placeOf(row, column), { ...before, value });
    this.changed = true;
  }

  /** `blank`: its formulas that were not computed and show nothing, some of which the file says come to empty text. */
  result(blank: number): Sheet {
    const { sheet } = this;
    const uncalculated = Math.min(blank, sheet.lacking ?? (sheet.cells.some(hasResult) ? 0 : blank));
    if (!this.changed && uncalculated === 0) return sheet;
    const cells = sheet.cells.map((cell): Cell => {
      const value = this.cell(cell.row, cell.column)?.value ?? '';
      return cell.formula === undefined || value === cell.value ? cell : { ...cell, value };
    });
    return { ...sheet, cells, uncalculated };
  }
}

function hasResult({ value, formula }: Cell): boolean {
  return formula !== undefined && value !== '';
}
