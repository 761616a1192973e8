import type { CellAddress, CellRange } from './address';
import { contentsOf, type SheetContents } from './contents';

/** An error a formula left in its cell, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. A number is the double the file or Excel hands over; it is only an envelope: `fromDouble`
 * turns it into the decimal it means before anything is compared or printed.
 */
export type CellValue = number | string | boolean | CellError;

/** One filled cell. Blank cells do not occur in a snapshot unless they carry a formula with an empty result. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The formula with its leading `=`, when there is one. */
  readonly formula?: string;
  /** Excel's number format code, absent for General. */
  readonly numberFormat?: string;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** One worksheet as it was read: its filled cells only, in row order, each row in column order. */
export interface Sheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: readonly Cell[];
  /** Merged areas when the host got them for free; null when it did not ask (see docs/decisions). A hint only. */
  readonly merges: readonly CellRange[] | null;
  /** Whether Excel refuses to write to locked cells of this sheet. */
  readonly protected: boolean;
}

/** A whole workbook at one moment (快照). Core reads nothing else. */
export interface Snapshot {
  /** The workbook's file name when known. */
  readonly name: string | null;
  readonly sheets: readonly Sheet[];
  /** What the product itself stored in the workbook: bindings, waivers, settings, by key, as JSON text. */
  readonly storage: Readonly<Record<string, string>>;
}

/** Finds cells of one sheet by place. Building it is linear in the filled cells. */
export class SheetIndex {
  private readonly byPlace = new Map<number, Cell>();

  constructor(readonly sheet: Sheet) {
    for (const cell of sheet.cells) this.byPlace.set(place(cell.row, cell.column), cell);
  }

  at(row: number, column: number): Cell | undefined {
    return this.byPlace.get(place(row, column));
  }
}

const COLUMNS = 16_384;

function place(row: number, column: number): number {
  return row * COLUMNS + column;
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

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object';
}
