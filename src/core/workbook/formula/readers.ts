import { type CellAddress, type CellRange, cellsIn, rangeContains } from '../address';
import type { FormulaCell } from './book';
import { areasOf, type Area } from './references';

/** Areas of at most so many cells are found by each of their cells, and the few larger ones gone through (cells). */
const SMALL = 64;

/** What formulas read of one sheet. */
interface ReadOf {
  readonly cells: Map<string, FormulaCell[]>;
  readonly large: { readonly range: CellRange; readonly formula: FormulaCell }[];
}

/** Formulas by the cells that they read (引用的反查). */
export class Readers {
  private readonly bySheet = new Map<string, ReadOf>();

  /** The sheets that are read. */
  get sheets(): Iterable<string> {
    return this.bySheet.keys();
  }

  add(formula: FormulaCell): void {
    for (const { sheet, range } of areasReadBy(formula)) {
      const read = this.bySheet.get(sheet) ?? { cells: new Map<string, FormulaCell[]>(), large: [] };
      this.bySheet.set(sheet, read);
      if (cellsIn(range) > SMALL) read.large.push({ range, formula });
      else noteCells(read.cells, range, formula);
    }
  }

  /** The formulas that read a cell. */
  *of({ sheet, row, column }: CellAddress): Iterable<FormulaCell> {
    const read = this.bySheet.get(sheet);
    if (!read) return;
    yield* read.cells.get(`${row} ${column}`) ?? [];
    for (const { range, formula } of read.large) if (rangeContains(range, row, column)) yield formula;
  }
}

/** The areas that a formula reads; none of one that cannot be read. */
export function areasReadBy({ cell, tokens }: FormulaCell): readonly Area[] {
  return tokens ? areasOf(tokens, cell.sheet) : [];
}

function noteCells(cells: ReadOf['cells'], range: CellRange, formula: FormulaCell): void {
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      const key = `${row} ${column}`;
      const readers = cells.get(key);
      if (readers) readers.push(formula);
      else cells.set(key, [formula]);
    }
  }
}
