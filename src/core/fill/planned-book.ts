import { rangeContains, type CellAddress } from '../workbook/address';
import { FormulaBook, type FormulaCell } from '../workbook/formula/book';
import { areasOf, type Area } from '../workbook/formula/references';
import { tokensOf } from '../workbook/formula/tokens';
import type { Snapshot } from '../workbook/snapshot';
import { SnapshotIndex } from '../workbook/snapshot-index';

/** A formula and the cell that it stands in or is planned for. */
interface Placed {
  readonly cell: CellAddress;
  /** With its leading `=`. */
  readonly formula: string;
}

/** The formulas of a workbook together with those that are planned for it. */
export class PlannedBook {
  private readonly book: FormulaBook;

  constructor(snapshot: Snapshot) {
    this.book = new FormulaBook(new SnapshotIndex(snapshot));
  }

  plan(placed: Placed): void {
    this.book.add(read(placed));
  }

  /**
   * The cell by whose formula one more formula would come to read its own cell (循环引用), itself or by way of others;
   * null where none does.
   */
  readerOf(placed: Placed): CellAddress | null {
    const seen = new Set<FormulaCell>();
    const waiting = [read(placed)];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const area of next.tokens ? areasOf(next.tokens, next.cell.sheet) : []) {
        if (isWithin(placed.cell, area)) return next.cell;
        for (const formula of this.book.within(area)) {
          if (!seen.has(formula)) waiting.push(formula);
          seen.add(formula);
        }
      }
    }
    return null;
  }
}

function read({ cell, formula }: Placed): FormulaCell {
  return { cell, text: formula, tokens: tokensOf(formula) };
}

function isWithin(cell: CellAddress, { sheet, range }: Area): boolean {
  return cell.sheet === sheet && rangeContains(range, cell.row, cell.column);
}
