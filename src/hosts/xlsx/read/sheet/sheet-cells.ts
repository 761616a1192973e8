import { parseRange, type CellRange } from '../../../../core/workbook/address';
import type { Cell, CellValue } from '../../../../core/workbook/snapshot';
import { decodeEscapes, isTrue, type Attributes } from '../../xml/xml';
import { spreadArrayFormulas, type ArrayFormula } from './array-formulas';
import { DAYS_TO_1904, serialOf } from '../dates';
import { displayFormula, shiftFormula } from './formula';
import type { CellFormat } from '../styles';
import type { TextPool } from '../text-pool';

/** What the cells of a sheet refer to elsewhere in the file. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
  readonly pool: TextPool;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a sheet as they are found, and what their attributes and texts mean. */
export class SheetCells {
  private readonly cells: Cell[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: ArrayFormula[] = [];
  private inOrder = true;
  /** How many formulas the file holds no result for, not even an empty text. */
  private withoutResult = 0;
  private lastRow = -1;
  private lastColumn = -1;

  constructor(private readonly context: SheetContext) {}

  /** Keeps a cell, unless it holds nothing. `style` is the index of its `xf`, `type` its `t`, which says `str` of an empty text. */
  add(
    row: number,
    column: number,
    style: number,
    value: CellValue | null,
    formula?: string,
    type?: string,
  ): void {
    if (value === null && formula === undefined) return;
    if (row < this.lastRow || (row === this.lastRow && column < this.lastColumn)) this.inOrder = false;
    this.lastRow = row;
    this.lastColumn = column;
    const numberFormat = this.context.formats[style]?.numberFormat;
    const content = value ?? '';
    // Written out shape by shape: a cell takes no more room than it has properties.
    if (formula === undefined) {
      this.cells.push(
        numberFormat === undefined
          ? { row, column, value: content }
          : { row, column, value: content, numberFormat },
      );
    } else {
      if (value === null && type !== 'str') this.withoutResult += 1;
      this.cells.push(
        numberFormat === undefined
          ? { row, column, value: content, formula }
          : { row, column, value: content, formula, numberFormat },
      );
    }
  }

  /** What the content of `v`, or for `inlineStr` the text within `is`, means for a cell of this type (`t`). */
  valueOf(type: string | undefined, content: string, style: number): CellValue | null {
    switch (type) {
      case 's':
        return content.trim() === '' ? null : this.sharedString(Number(content));
      case 'inlineStr':
      case 'str':
        return this.text(content);
      case 'b':
        return content === '' ? null : isTrue(content.trim());
      case 'e':
        return content === '' ? null : { error: this.context.pool.own(content.trim()) };
      case 'd':
        return content === '' ? null : serialOf(content);
    }
    if (content.trim() === '') return null;
    const number = Number(content);
    // What no double can hold (1e400) is kept as the words it is, so that one bad cell does not hide the others.
    return Number.isFinite(number) ? this.numberOf(number, style) : this.text(content);
  }

  /** A number as the cell means it: dates of the 1904 system count from 1900. */
  numberOf(number: number, style: number): number {
    return this.context.date1904 && this.context.formats[style]?.showsDay ? number + DAYS_TO_1904 : number;
  }

  /** @throws when there is no such string; null for an empty one. */
  sharedString(index: number): string | null {
    const text = this.context.strings[index];
    if (text === undefined) throw new Error(`no shared string ${index}`);
    return text || null;
  }

  /** The formula of a cell with its leading `=`, from the content and the attributes of its `f`. */
  formulaOf(row: number, column: number, content: string, attributes: Attributes): string | undefined {
    const { t: type, si, ref } = attributes;
    const text = displayFormula(content.replace(/^\s*=/, ''));
    if (type === 'shared' && si !== undefined) {
      if (text !== '') this.shared.set(si, { row, column, text });
      const master = this.shared.get(si);
      return master && this.formula(shiftFormula(master.text, row - master.row, column - master.column));
    }
    if (type === 'dataTable') return `=TABLE(${attributes['r1'] ?? ''},${attributes['r2'] ?? ''})`;
    if (text === '') return undefined;
    const formula = this.formula(text);
    const range = type === 'array' && ref !== undefined ? parseRange(ref) : null;
    if (range) this.arrays.push({ range, formula });
    return formula;
  }

  /** Where formulas stand that fill several cells together. */
  get filledTogether(): readonly CellRange[] {
    return this.arrays.map(({ range }) => range);
  }

  /** How many formulas the file holds no result for, not even an empty text. */
  get lacking(): number {
    return this.withoutResult;
  }

  /** The cells in row order; array formulas are given to every cell they fill. */
  finish(): readonly Cell[] {
    if (!this.inOrder) this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    spreadArrayFormulas(this.cells, this.arrays);
    // A list that has grown keeps room for half as many again; its copy does not.
    return this.cells.slice();
  }

  private text(content: string): string | null {
    return this.context.pool.own(decodeEscapes(content)) || null;
  }

  private formula(text: string): string {
    return this.context.pool.own(`=${text}`);
  }
}
