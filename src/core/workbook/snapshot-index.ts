import { placeOf, type CellAddress } from './address';
import { contentsOf, type SheetContents } from './contents';
import type { Cell, Sheet, Snapshot } from './snapshot';

/** Finds cells of one sheet by place. Building it is linear in the filled cells. */
export class SheetIndex {
  private readonly byPlace = new Map<number, Cell>();

  constructor(readonly sheet: Sheet) {
    for (const cell of sheet.cells) this.byPlace.set(placeOf(cell.row, cell.column), cell);
  }

  at(row: number, column: number): Cell | undefined {
    return this.byPlace.get(placeOf(row, column));
  }
}

/** Finds any cell of a workbook by address; sheets are indexed when first asked for. */
export class SnapshotIndex {
  private readonly sheets = new Map<string, Sheet>();
  private readonly indexes = new Map<string, SheetIndex>();
  private readonly contents = new Map<string, SheetContents>();

  constructor(readonly snapshot: Snapshot) {
    for (const sheet of snapshot.sheets) this.sheets.set(sheet.name, sheet);
  }

  /** The sheet as it was read, without indexing its cells. */
  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.get(name);
  }

  sheet(name: string): SheetIndex | undefined {
    const known = this.indexes.get(name);
    if (known) return known;
    const sheet = this.sheets.get(name);
    if (!sheet) return undefined;
    const index = new SheetIndex(sheet);
    this.indexes.set(name, index);
    return index;
  }

  /** The sheet's cells by what they hold, sorted when first asked for; null for a sheet that does not exist. */
  contentsOf(name: string): SheetContents | null {
    const known = this.contents.get(name);
    if (known) return known;
    const sheet = this.sheets.get(name);
    if (!sheet) return null;
    const contents = contentsOf(sheet);
    this.contents.set(name, contents);
    return contents;
  }

  at(address: CellAddress): Cell | undefined {
    return this.sheet(address.sheet)?.at(address.row, address.column);
  }
}
