import type { CellRange } from './address';

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
  /** Where a protected sheet may be written all the same (未锁定的单元格), as far as the host knows. */
  readonly unlocked?: readonly CellRange[];
  /** Where formulas stand that fill several cells together (数组公式), as far as the host knows. */
  readonly arrays?: readonly CellRange[];
  /** How many formulas the file holds no result for, not even an empty text; absent when none or the host cannot tell. */
  readonly lacking?: number;
  /** How many formulas have no result after the host has computed what it could; absent when it computes nothing. */
  readonly uncalculated?: number;
}

/** A whole workbook at one moment (快照). Core reads nothing else. */
export interface Snapshot {
  /** The workbook's file name when known. */
  readonly name: string | null;
  readonly sheets: readonly Sheet[];
  /** What the product itself stored in the workbook: bindings, waivers, settings, by key, as JSON text. */
  readonly storage: Readonly<Record<string, string>>;
  /** Sheets that the host could not read, by name; absent when it read all. */
  readonly unread?: readonly string[];
  /** Whether formulas wait for F9, so that results may be out of date (手动计算); absent when they do not. */
  readonly manualCalculation?: boolean;
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object';
}
