import { type CellAddress, cellsIn, placeOf, rangeContains } from '../address';
import type { SnapshotIndex } from '../snapshot-index';
import type { Area } from './references';
import { tokensOf, type Token } from './tokens';

/** A cell with a formula; tokens are null where it cannot be read. */
export interface FormulaCell {
  readonly cell: CellAddress;
  readonly text: string;
  readonly tokens: readonly Token[] | null;
}

/** The formulas of a workbook, read when first asked for, sheet by sheet. Linear in the filled cells. */
export class FormulaBook {
  private readonly sheets = new Map<string, ReadonlyMap<number, FormulaCell>>();

  constructor(readonly snapshot: SnapshotIndex) {}

  at({ sheet, row, column }: CellAddress): FormulaCell | undefined {
    return this.on(sheet).get(placeOf(row, column));
  }

  /** Formulas of one sheet in row order. */
  of(sheet: string): Iterable<FormulaCell> {
    return this.on(sheet).values();
  }

  countOn(sheet: string): number {
    return this.on(sheet).size;
  }

  /** Those inside an area, found by place or by going through the sheet's formulas, whichever is less. */
  *within({ sheet, range }: Area): Iterable<FormulaCell> {
    const { firstRow, lastRow, firstColumn, lastColumn } = range;
    if (cellsIn(range) > this.countOn(sheet)) {
      for (const formula of this.of(sheet)) {
        if (rangeContains(range, formula.cell.row, formula.cell.column)) yield formula;
      }
      return;
    }
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const found = this.at({ sheet, row, column });
        if (found) yield found;
      }
    }
  }

  private on(name: string): ReadonlyMap<number, FormulaCell> {
    const known = this.sheets.get(name);
    if (known) return known;
    const formulas = new Map<number, FormulaCell>();
    for (const { row, column, formula } of this.snapshot.contentsOf(name)?.formulas ?? []) {
      const cell = { sheet: name, row, column };
      formulas.set(placeOf(row, column), { cell, text: formula, tokens: tokensOf(formula) });
    }
    this.sheets.set(name, formulas);
    return formulas;
  }
}
