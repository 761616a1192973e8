import { formatAddress, rangeContains, type CellAddress } from '../workbook/address';
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
  private known: Readers | null = null;

  constructor(private readonly snapshot: Snapshot) {}

  plan(placed: Placed): void {
    this.readers.add(read(placed));
  }

  /**
   * The cell by whose formula one more formula would come to read its own cell (循环引用), itself or by way of others;
   * null where none does. Follows what reads the cell, which for a cell without a formula is little, however long the
   * chains are that the new formula reads.
   */
  readerOf(placed: Placed): CellAddress | null {
    const areas = areasReadBy(read(placed));
    const isReadByIt = (cell: CellAddress): boolean => areas.some((area) => isWithin(cell, area));
    if (isReadByIt(placed.cell)) return placed.cell;
    /** Each formula that comes to read the cell, with the one that reads the cell itself. */
    const firsts = new Map<FormulaCell, FormulaCell>();
    const waiting: FormulaCell[] = [];
    const follow = (cell: CellAddress, first: FormulaCell | null): void => {
      for (const reader of this.readers.of(cell)) {
        if (firsts.has(reader)) continue;
        firsts.set(reader, first ?? reader);
        waiting.push(reader);
      }
    };
    follow(placed.cell, null);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const first = firsts.get(next) ?? next;
      if (isReadByIt(next.cell)) return first.cell;
      follow(next.cell, first);
    }
    return null;
  }

  private get readers(): Readers {
    if (!this.known) {
      this.known = new Readers();
      const book = new FormulaBook(new SnapshotIndex(this.snapshot));
      for (const { name } of this.snapshot.sheets)
        for (const formula of book.of(name)) this.known.add(formula);
    }
    return this.known;
  }
}

/** Areas of at most so many cells are found by each of their cells, and the few larger ones gone through (cells). */
const SMALL = 64;

/** Formulas by the cells that they read. */
class Readers {
  private readonly byCell = new Map<string, FormulaCell[]>();
  private readonly large: { readonly area: Area; readonly formula: FormulaCell }[] = [];

  add(formula: FormulaCell): void {
    for (const area of areasReadBy(formula)) {
      if (sizeOf(area) > SMALL) this.large.push({ area, formula });
      else for (const cell of cellsOf(area)) this.note(cell, formula);
    }
  }

  *of(cell: CellAddress): Iterable<FormulaCell> {
    yield* this.byCell.get(formatAddress(cell)) ?? [];
    for (const { area, formula } of this.large) if (isWithin(cell, area)) yield formula;
  }

  private note(cell: CellAddress, formula: FormulaCell): void {
    const key = formatAddress(cell);
    const readers = this.byCell.get(key);
    if (readers) readers.push(formula);
    else this.byCell.set(key, [formula]);
  }
}

function areasReadBy({ cell, tokens }: FormulaCell): readonly Area[] {
  return tokens ? areasOf(tokens, cell.sheet) : [];
}

function sizeOf({ range: { firstRow, lastRow, firstColumn, lastColumn } }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function* cellsOf({ sheet, range }: Area): Iterable<CellAddress> {
  for (let row = range.firstRow; row <= range.lastRow; row += 1)
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1)
      yield { sheet, row, column };
}

function read({ cell, formula }: Placed): FormulaCell {
  return { cell, text: formula, tokens: tokensOf(formula) };
}

function isWithin(cell: CellAddress, { sheet, range }: Area): boolean {
  return cell.sheet === sheet && rangeContains(range, cell.row, cell.column);
}
