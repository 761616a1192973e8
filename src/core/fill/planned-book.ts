import { rangeContains, type CellAddress } from '../workbook/address';
import { FormulaBook, type FormulaCell } from '../workbook/formula/book';
import { areasReadBy, Readers } from '../workbook/formula/readers';
import type { Area } from '../workbook/formula/references';
import { tokensOf } from '../workbook/formula/tokens';
import type { Sheet, Snapshot } from '../workbook/snapshot';
import { grouped } from '../workbook/grouped';
import { SnapshotIndex } from '../workbook/snapshot-index';

/** A formula and the cell that it stands in or is planned for. */
interface Placed {
  readonly cell: CellAddress;
  /** With its leading `=`. */
  readonly formula: string;
}

/** The formulas of a workbook together with those that are planned for it. */
export class PlannedBook {
  private readonly planned = new Readers();
  private bySheet: BySheet | null = null;

  constructor(private readonly snapshot: Snapshot) {}

  plan(placed: Placed): void {
    this.planned.add(read(placed));
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
      for (const reader of this.readersOf(cell)) {
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

  private *readersOf(cell: CellAddress): Iterable<FormulaCell> {
    this.bySheet ??= readersIn(this.snapshot);
    for (const { readers } of this.bySheet.get(cell.sheet) ?? []) yield* readers.of(cell);
    yield* this.planned.of(cell);
  }
}

/** The readers of each sheet by its name. */
type BySheet = ReadonlyMap<string, readonly { readonly readers: Readers }[]>;

/** What the formulas of a sheet read, for as long as the sheet stays as it is. */
const known = new WeakMap<Sheet, Readers>();

/** The readers of each sheet: those on itself, and on others that read it. */
function readersIn(snapshot: Snapshot): BySheet {
  const book = new FormulaBook(new SnapshotIndex(snapshot));
  const read = snapshot.sheets.flatMap((sheet) => {
    const readers = known.get(sheet) ?? readersOn(sheet, book);
    known.set(sheet, readers);
    return [...readers.sheets].map((name) => ({ name, readers }));
  });
  return grouped(read, ({ name }) => name);
}

function readersOn({ name }: Sheet, book: FormulaBook): Readers {
  const readers = new Readers();
  for (const formula of book.of(name)) readers.add(formula);
  return readers;
}

function read({ cell, formula }: Placed): FormulaCell {
  return { cell, text: formula, tokens: tokensOf(formula) };
}

function isWithin(cell: CellAddress, { sheet, range }: Area): boolean {
  return cell.sheet === sheet && rangeContains(range, cell.row, cell.column);
}
