import { columnIndex, type CellRange } from '../../../core/workbook/address';
import type { Cell, CellValue } from '../../../core/workbook/snapshot';
import { withoutEmptyCells } from './emptyCells';
import { displayFormula, shiftFormula } from './formula';
import type { CellFormat } from './styles';
import { decodeEscapes, isTrue, scanXml, type Attributes } from '../xml/xml';

/** What the cells of a sheet refer to elsewhere in the file. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

export interface SheetContent {
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly protected: boolean;
}

/** Days between the two date systems. */
const DAYS_TO_1904 = 1462;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Reads the XML of one worksheet. Only filled cells are kept; styled empty ones are hardly looked at. Dates are serial numbers of the 1900 system whatever the file uses.
 */
export function readSheet(xml: string, context: SheetContext): SheetContent {
  const reader = new SheetReader(context);
  scanXml(withoutEmptyCells(xml), reader);
  return { cells: reader.finish(), merges: reader.merges, protected: reader.protected };
}

class SheetReader {
  readonly merges: CellRange[] = [];
  protected = false;
  private readonly cells: Cell[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: { range: CellRange; formula: string }[] = [];
  private rooted = false;
  private inOrder = true;
  private row = -1;
  private column = -1;
  private inCell = false;
  private type: string | undefined;
  private style = 0;
  private capture: 'v' | 'f' | 't' | null = null;
  private phonetic = false;
  private value = '';
  private inline = '';
  private formula = '';
  private formulaAttributes: Attributes | null = null;

  constructor(private readonly context: SheetContext) {}

  readonly open = (name: string, attributes: Attributes): void => {
    if (!this.rooted) this.openRoot(name);
    else if (name === 'c') this.openCell(attributes);
    else if (this.inCell) this.openWithinCell(name, attributes);
    else if (name === 'row') {
      this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
      this.column = -1;
    } else if (name === 'mergeCell') {
      const range = parseRange(attributes['ref'] ?? '');
      if (range) this.merges.push(range);
    } else if (name === 'sheetProtection') this.protected = isTrue(attributes['sheet']);
  };

  readonly text = (text: string): void => {
    if (this.capture === 'v') this.value += text;
    else if (this.capture === 'f') this.formula += text;
    else if (this.capture === 't' && !this.phonetic) this.inline += text;
  };

  readonly close = (name: string): void => {
    if (!this.inCell) return;
    if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.phonetic = false;
    else if (name === this.capture) this.capture = null;
  };

  /** The cells in row order; array formulas are given to every cell they fill. */
  finish(): readonly Cell[] {
    for (const { range, formula } of this.arrays) {
      this.cells.forEach((cell, index) => {
        if (cell.formula === undefined && contains(range, cell)) this.cells[index] = { ...cell, formula };
      });
    }
    if (!this.inOrder) this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    return this.cells;
  }

  /** A part that is something else (a page of a server's error) must not pass for an empty sheet. */
  private openRoot(name: string): void {
    if (name !== 'worksheet' && name !== 'macrosheet') throw new Error(`a sheet that is ${name}`);
    this.rooted = true;
  }

  private openCell(attributes: Attributes): void {
    const reference = attributes['r'];
    if (reference === undefined) this.column += 1;
    else this.locate(reference);
    this.inCell = true;
    this.type = attributes['t'];
    this.style = attributes['s'] === undefined ? 0 : Number(attributes['s']);
    this.value = '';
    this.inline = '';
    this.formula = '';
    this.formulaAttributes = null;
  }

  private locate(reference: string): void {
    let index = 0;
    let column = 0;
    for (; index < reference.length; index += 1) {
      const code = reference.charCodeAt(index) & 0xdf;
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    const row = Number(reference.slice(index)) - 1;
    if (!(row >= 0) || column === 0) throw new Error(`cell reference ${reference}`);
    if (row !== this.row || column - 1 < this.column) this.inOrder = false;
    this.row = row;
    this.column = column - 1;
  }

  private openWithinCell(name: string, attributes: Attributes): void {
    if (name === 'v' || name === 't') this.capture = name;
    else if (name === 'f') {
      this.capture = name;
      this.formulaAttributes = attributes;
    } else if (name === 'rPh') this.phonetic = true;
  }

  private closeCell(): void {
    this.inCell = false;
    const formula = this.formulaAttributes && this.readFormula(this.formulaAttributes);
    const format = this.context.formats[this.style];
    const value = this.readValue(format);
    if (value === null && !formula) return;
    this.cells.push({
      row: this.row,
      column: this.column,
      value: value ?? '',
      ...(formula ? { formula } : {}),
      ...(format?.numberFormat === undefined ? {} : { numberFormat: format.numberFormat }),
    });
  }

  private readValue(format: CellFormat | undefined): CellValue | null {
    const { value } = this;
    switch (this.type) {
      case 's':
        return value.trim() === '' ? null : this.sharedString(Number(value)) || null;
      case 'inlineStr':
        return decodeEscapes(this.inline) || null;
      case 'str':
        return decodeEscapes(value) || null;
      case 'b':
        return value === '' ? null : isTrue(value.trim());
      case 'e':
        return value === '' ? null : { error: value.trim() };
      case 'd':
        return value === '' ? null : serialOf(value);
    }
    if (value.trim() === '') return null;
    const number = Number(value);
    // What no double can hold (1e400) is kept as the words it is, so that one bad cell does not hide the others.
    if (!Number.isFinite(number)) return decodeEscapes(value);
    return this.context.date1904 && format?.isDate ? number + DAYS_TO_1904 : number;
  }

  private sharedString(index: number): string {
    const text = this.context.strings[index];
    if (text === undefined) throw new Error(`no shared string ${index}`);
    return text;
  }

  private readFormula(attributes: Attributes): string | undefined {
    const { t: type, si, ref } = attributes;
    const text = displayFormula(this.formula.replace(/^\s*=/, ''));
    if (type === 'shared' && si !== undefined) {
      if (text !== '') this.shared.set(si, { row: this.row, column: this.column, text });
      const master = this.shared.get(si);
      return master && `=${shiftFormula(master.text, this.row - master.row, this.column - master.column)}`;
    }
    if (type === 'dataTable') return `=TABLE(${attributes['r1'] ?? ''},${attributes['r2'] ?? ''})`;
    if (text === '') return undefined;
    const range = type === 'array' && ref !== undefined ? parseRange(ref) : null;
    if (range) this.arrays.push({ range, formula: `=${text}` });
    return `=${text}`;
  }
}

/** `A1:C3` or `A1`; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    firstRow: Number(top) - 1,
    firstColumn: columnIndex(left),
    lastRow: Number(bottom) - 1,
    lastColumn: columnIndex(right),
  };
}

function contains(range: CellRange, cell: Cell): boolean {
  return (
    cell.row >= range.firstRow &&
    cell.row <= range.lastRow &&
    cell.column >= range.firstColumn &&
    cell.column <= range.lastColumn
  );
}

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * An ISO 8601 date, time of day (`10:30:00`) or duration (`PT1H30M`) as a serial number of the 1900 system, in which a
 * day is 1; the text itself when it is none of them.
 */
function serialOf(text: string): CellValue {
  const time = /^T?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(text);
  if (time) return daysOf(time[1], time[2], time[3]);
  const span = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text);
  if (span) return Number(span[1] ?? 0) + daysOf(span[2], span[3], span[4]);
  const date = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? 'Z' : ''}`);
  return Number.isNaN(date) ? text : (date - Date.UTC(1899, 11, 30)) / MILLISECONDS_PER_DAY;
}

function daysOf(hours = '0', minutes = '0', seconds = '0'): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) / (24 * 60 * 60);
}
