import type { CellRange } from '../../core/workbook/address';
import { rangeContains } from '../../core/workbook/address';
import type { Sheet } from '../model/sheet';
import type { Expression } from './syntax';
import { referencesOf } from './syntax';

const COLUMNS = 16_384;

/** A cell with a formula that could be read. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly expression: Expression;
}

interface Dependents {
  readonly byCell: Map<number, Set<FormulaCell>>;
  readonly byArea: Map<FormulaCell, CellRange[]>;
}

/** Which formulas read which cells. Sheets are known by name, as formulas know them. */
export class Dependencies {
  private readonly formulas = new Map<Sheet, Map<number, FormulaCell>>();
  private readonly readers = new Map<string, Dependents>();

  at(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(sheet)?.get(place(row, column));
  }

  *all(): Iterable<FormulaCell> {
    for (const cells of this.formulas.values()) yield* cells.values();
  }

  add(formula: FormulaCell): void {
    entry(this.formulas, formula.sheet, () => new Map<number, FormulaCell>()).set(
      place(formula.row, formula.column),
      formula,
    );
    for (const { sheet, range } of sources(formula)) {
      const { byCell, byArea } = entry(this.readers, sheet, (): Dependents => ({
        byCell: new Map(),
        byArea: new Map(),
      }));
      if (isSingle(range)) {
        entry(byCell, place(range.firstRow, range.firstColumn), () => new Set<FormulaCell>()).add(formula);
      } else entry(byArea, formula, (): CellRange[] => []).push(range);
    }
  }

  remove(formula: FormulaCell): void {
    this.formulas.get(formula.sheet)?.delete(place(formula.row, formula.column));
    for (const { sheet, range } of sources(formula)) {
      const readers = this.readers.get(sheet);
      readers?.byCell.get(place(range.firstRow, range.firstColumn))?.delete(formula);
      readers?.byArea.delete(formula);
    }
  }

  clear(): void {
    this.formulas.clear();
    this.readers.clear();
  }

  /** Formulas that read the cell directly. */
  *readersOf(sheet: Sheet, row: number, column: number): Iterable<FormulaCell> {
    const readers = this.readers.get(sheet.name.toLowerCase());
    if (!readers) return;
    yield* readers.byCell.get(place(row, column)) ?? [];
    for (const [formula, ranges] of readers.byArea) {
      if (ranges.some((range) => rangeContains(range, row, column))) yield formula;
    }
  }

  /** Formulas the formula reads directly. */
  *readBy(formula: FormulaCell, sheetByName: (name: string) => Sheet | undefined): Iterable<FormulaCell> {
    for (const { sheet, range } of sources(formula)) {
      const cells = this.formulas.get(sheetByName(sheet) ?? formula.sheet);
      if (!cells || !sheetByName(sheet)) continue;
      const area = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
      if (area <= cells.size) {
        for (let row = range.firstRow; row <= range.lastRow; row += 1) {
          for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
            const cell = cells.get(place(row, column));
            if (cell) yield cell;
          }
        }
      } else {
        for (const cell of cells.values()) if (rangeContains(range, cell.row, cell.column)) yield cell;
      }
    }
  }
}

function sources(formula: FormulaCell): { sheet: string; range: CellRange }[] {
  return referencesOf(formula.expression).map(({ sheet, range }) => ({
    sheet: (sheet ?? formula.sheet.name).toLowerCase(),
    range,
  }));
}

function isSingle(range: CellRange): boolean {
  return range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
}

function place(row: number, column: number): number {
  return row * COLUMNS + column;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = create();
  map.set(key, fresh);
  return fresh;
}
