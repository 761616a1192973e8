import { columnIndex, parseRange, type CellRange } from '../../../core/workbook/address';
import { prefixOf, scanPlaces, type ElementPlace } from '../xml/splice';
import { isTrue, type Attributes } from '../xml/xml';

/** Where a cell stands in the sheet's XML, and the style it has. */
export interface CellPlace {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly hasFormula: boolean;
}

export interface RowPlace {
  readonly row: number;
  readonly place: ElementPlace;
  readonly end: number;
  /** Style that new cells of the row take; null when the row has none of its own. */
  readonly style: number | null;
  /** In column order. Empty for rows that were not asked for. */
  readonly cells: readonly CellPlace[];
}

/** A cell's `<f>` that takes part in a shared formula. */
export interface SharedFormulaPlace {
  readonly group: string;
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The formula's text, which only the group's first cell has. */
  readonly text: string;
}

/** Where everything stands that a change of cells may touch. */
export interface SheetLayout {
  /** Namespace prefix of the sheet's elements, with its colon; usually none. */
  readonly prefix: string;
  readonly data: { readonly place: ElementPlace; readonly end: number };
  readonly dimension: { readonly place: ElementPlace; readonly range: CellRange } | null;
  /** In row order. */
  readonly rows: readonly RowPlace[];
  readonly rowAt: ReadonlyMap<number, RowPlace>;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  readonly sharedFormulas: readonly SharedFormulaPlace[];
  /** Areas filled by one array formula or data table. */
  readonly arrays: readonly CellRange[];
  readonly protected: boolean;
}

/** Finds the places in a sheet's XML; cells only in the rows wanted (0-based). */
export function locateCells(xml: string, wanted: ReadonlySet<number>): SheetLayout {
  const locator = new Locator(wanted);
  scanPlaces(xml, locator);
  return locator.layout();
}

class Locator {
  private data: SheetLayout['data'] | null = null;
  private dimension: SheetLayout['dimension'] = null;
  private readonly rows: RowPlace[] = [];
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly sharedFormulas: SharedFormulaPlace[] = [];
  private readonly arrays: CellRange[] = [];
  private protected = false;
  private inData = false;
  private row = -1;
  private column = -1;
  private cells: CellPlace[] = [];
  private hasFormula = false;
  private formulaText = '';
  private inFormula = false;

  constructor(private readonly wanted: ReadonlySet<number>) {}

  readonly open = (place: ElementPlace): void => {
    const { name, attributes } = place;
    if (name === 'sheetData') this.inData = true;
    else if (this.inData) this.openInData(name, attributes);
    else if (name === 'dimension') {
      const range = parseRange(attributes['ref'] ?? '');
      if (range) this.dimension = { place, range };
    } else if (name === 'col' && attributes['style'] !== undefined) {
      this.columnStyles.push({
        first: Number(attributes['min']) - 1,
        last: Number(attributes['max']) - 1,
        style: Number(attributes['style']),
      });
    } else if (name === 'sheetProtection') this.protected = isTrue(attributes['sheet']);
  };

  readonly text = (text: string): void => {
    if (this.inFormula) this.formulaText += text;
  };

  readonly close = (place: ElementPlace, end: number): void => {
    if (!this.inData) return;
    if (place.name === 'sheetData') {
      this.inData = false;
      this.data = { place, end };
    } else if (place.name === 'f') this.closeFormula(place, end);
    else if (place.name === 'c') this.closeCell(place, end);
    else if (place.name === 'row') this.closeRow(place, end);
  };

  layout(): SheetLayout {
    const { data, dimension, rows, columnStyles, sharedFormulas, arrays } = this;
    if (!data) throw new Error('no sheetData');
    rows.sort((a, b) => a.row - b.row);
    return {
      prefix: prefixOf(data.place.tag),
      data,
      dimension,
      rows,
      rowAt: new Map(rows.map((place) => [place.row, place])),
      columnStyles,
      sharedFormulas,
      arrays,
      protected: this.protected,
    };
  }

  private openInData(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
      this.column = -1;
      this.cells = [];
    } else if (name === 'c') {
      const letters = /^[A-Za-z]+/.exec(attributes['r'] ?? '')?.[0];
      this.column = letters === undefined ? this.column + 1 : columnIndex(letters);
      this.hasFormula = false;
    } else if (name === 'f') {
      this.hasFormula = true;
      this.inFormula = true;
      this.formulaText = '';
    }
  }

  private closeFormula({ attributes, start }: ElementPlace, end: number): void {
    this.inFormula = false;
    const { t: type, si: group, ref } = attributes;
    if (type === 'shared' && group !== undefined) {
      const { row, column, formulaText: text } = this;
      this.sharedFormulas.push({ group, row, column, start, end, text });
    } else if ((type === 'array' || type === 'dataTable') && ref !== undefined) {
      const range = parseRange(ref);
      if (range) this.arrays.push(range);
    }
  }

  private closeCell({ start, attributes }: ElementPlace, end: number): void {
    if (!this.wanted.has(this.row)) return;
    const style = Number(attributes['s'] ?? 0);
    this.cells.push({ column: this.column, start, end, style, hasFormula: this.hasFormula });
  }

  private closeRow(place: ElementPlace, end: number): void {
    const { s: style, customFormat } = place.attributes;
    this.rows.push({
      row: this.row,
      place,
      end,
      style: style !== undefined && isTrue(customFormat) ? Number(style) : null,
      cells: this.cells.sort((a, b) => a.column - b.column),
    });
  }
}
