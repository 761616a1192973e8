import { parseRange } from '../../../../core/workbook/address';
import type { Attributes, XmlHandlers } from '../../xml/xml';
import { LAST_ROW } from './sheet-bounds';
import type { SheetCells } from './sheet-cells';

/** Reads cells from the events of the general XML parser: whatever XML allows, in any spelling of it. */
export class SheetParser implements XmlHandlers {
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

  constructor(private readonly cells: SheetCells) {}

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === 'c') this.openCell(attributes);
    else if (this.inCell) this.openWithinCell(name, attributes);
    else if (name === 'row') {
      this.row = attributes['r'] === undefined ? this.row + 1 : rowOf(attributes['r']);
      this.column = -1;
    }
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
    const place = parseRange(reference);
    if (!place || reference.includes(':')) throw new Error(`cell reference ${reference}`);
    this.row = place.firstRow;
    this.column = place.firstColumn;
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
    const { cells, row, column, style, type } = this;
    const formula =
      this.formulaAttributes === null
        ? undefined
        : cells.formulaOf(row, column, this.formula, this.formulaAttributes);
    const value = cells.valueOf(type, type === 'inlineStr' ? this.inline : this.value, style);
    cells.add(row, column, style, value, formula, type);
  }
}

function rowOf(reference: string): number {
  const row = /^\d{1,7}$/.test(reference) ? Number(reference) : 0;
  if (row === 0 || row > LAST_ROW) throw new Error(`row ${reference}`);
  return row - 1;
}
