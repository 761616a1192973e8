import { type CellRange, cellsIn, overlap } from '../core/workbook/address';
import { AreaIndex } from './area-index';
import { placeOf } from '../core/workbook/address';
import type { CalculatedSheet } from './book';
import type { ReadArea, Translation } from './translation/translate';

/** A formula and where it stands. */
export interface Formula {
  /** The place of its sheet in the workbook's order. */
  readonly index: number;
  readonly sheet: CalculatedSheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cells that it fills. */
  readonly fills: CellRange;
  readonly isArray: boolean;
  /** Null when it cannot be computed here. */
  readonly translation: Translation | null;
  /** The cells that it reads, as far as its text tells. */
  readonly reads: readonly ReadArea[];
}

interface Readers {
  readonly byCell: Map<number, Set<Formula>>;
  readonly byArea: AreaIndex<Formula>;
}

/** Which formulas read which cells. */
export class Dependencies {
  private readonly formulas = new Map<number, Map<number, Formula>>();
  private readonly readers = new Map<number, Readers>();
  /** Formulas that are computed whenever anything changes (易失). */
  readonly dynamic = new Set<Formula>();

  at(sheet: number, row: number, column: number): Formula | undefined {
    return this.formulas.get(sheet)?.get(placeOf(row, column));
  }

  *all(): Iterable<Formula> {
    for (const [index, cells] of this.formulas) {
      for (const [place, formula] of cells) {
        if (placeOf(formula.row, formula.column) === place && formula.index === index) yield formula;
      }
    }
  }

  add(formula: Formula): void {
    for (const place of placesOf(formula)) entry(this.formulas, formula.index, newMap).set(place, formula);
    if (formula.translation?.dynamic) this.dynamic.add(formula);
    for (const { sheet, range } of formula.reads) {
      const { byCell, byArea } = entry(this.readers, sheet, newReaders);
      if (isSingle(range)) {
        entry(byCell, placeOf(range.firstRow, range.firstColumn), () => new Set<Formula>()).add(formula);
      } else byArea.add(formula, range);
    }
  }

  remove(formula: Formula): void {
    for (const place of placesOf(formula)) this.formulas.get(formula.index)?.delete(place);
    this.dynamic.delete(formula);
    for (const { sheet, range } of formula.reads) {
      const readers = this.readers.get(sheet);
      readers?.byCell.get(placeOf(range.firstRow, range.firstColumn))?.delete(formula);
      readers?.byArea.remove(formula);
    }
  }

  clear(): void {
    this.formulas.clear();
    this.readers.clear();
    this.dynamic.clear();
  }

  /** Formulas that read one of the cells directly. */
  *readersOf(sheet: number, range: CellRange): Iterable<Formula> {
    const readers = this.readers.get(sheet);
    if (!readers) return;
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        yield* readers.byCell.get(placeOf(row, column)) ?? [];
      }
    }
    yield* readers.byArea.readersOf(range);
  }

  /** Formulas that the formula reads directly. */
  *readBy({ reads }: Formula): Iterable<Formula> {
    for (const area of reads) yield* this.within(area);
  }

  private *within({ sheet, range }: ReadArea): Iterable<Formula> {
    const cells = this.formulas.get(sheet);
    if (!cells) return;
    if (cellsIn(range) > cells.size) {
      for (const formula of cells.values()) if (overlap(formula.fills, range)) yield formula;
      return;
    }
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        const formula = cells.get(placeOf(row, column));
        if (formula) yield formula;
      }
    }
  }
}

function* placesOf({ fills }: Formula): Iterable<number> {
  for (let row = fills.firstRow; row <= fills.lastRow; row += 1) {
    for (let column = fills.firstColumn; column <= fills.lastColumn; column += 1) yield placeOf(row, column);
  }
}

function isSingle(range: CellRange): boolean {
  return range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
}

function newMap(): Map<number, Formula> {
  return new Map();
}

function newReaders(): Readers {
  return { byCell: new Map(), byArea: new AreaIndex() };
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = create();
  map.set(key, fresh);
  return fresh;
}
