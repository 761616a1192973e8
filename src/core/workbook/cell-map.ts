import { atPlace, placeOf, type CellAddress } from './address';

/** What is known of cells of a workbook, in the order in which they were first set. */
export class CellMap<Value> {
  private readonly sheets = new Map<string, Map<number, Value>>();
  private last: { readonly name: string; readonly places: Map<number, Value> } | null = null;

  get(cell: CellAddress): Value | undefined {
    return this.placesOn(cell.sheet)?.get(placeOf(cell.row, cell.column));
  }

  has(cell: CellAddress): boolean {
    return this.placesOn(cell.sheet)?.has(placeOf(cell.row, cell.column)) ?? false;
  }

  set(cell: CellAddress, value: Value): void {
    let places = this.placesOn(cell.sheet);
    if (!places) {
      places = new Map();
      this.sheets.set(cell.sheet, places);
    }
    places.set(placeOf(cell.row, cell.column), value);
  }

  get size(): number {
    let cells = 0;
    for (const { size } of this.sheets.values()) cells += size;
    return cells;
  }

  *entries(): Iterable<readonly [CellAddress, Value]> {
    for (const [sheet, places] of this.sheets)
      for (const [place, value] of places) yield [{ sheet, ...atPlace(place) }, value];
  }

  *values(): Iterable<Value> {
    for (const places of this.sheets.values()) yield* places.values();
  }

  /** Cells come sheet by sheet: the one asked for last is at hand. */
  private placesOn(sheet: string): Map<number, Value> | undefined {
    if (this.last?.name === sheet) return this.last.places;
    const places = this.sheets.get(sheet);
    if (places) this.last = { name: sheet, places };
    return places;
  }
}
