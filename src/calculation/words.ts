import { rangeContains, type CellRange } from '../core/workbook/address';
import type { DefinedName, NamedTable } from '../core/workbook/calculation/definitions';
import type { CalculatedBook, CalculatedSheet } from './book';
import { engineName, type Extent } from './engine/formula-engine';
import type { Surroundings } from './translation/surroundings';
import type { ReadArea } from './translation/translate';

/** What the words of a workbook's formulas mean: its sheets, names and tables, and how far its cells reach. */
export class Words {
  private readonly sheets = new Map<string, number>();
  private readonly names = new Map<string, DefinedName>();
  private readonly tables = new Map<string, NamedTable>();
  private readonly withResults = new Set<CalculatedSheet>();
  private lastRow = 0;
  private lastColumn = 0;
  private readRow = 0;
  private readColumn = 0;

  constructor(private readonly book: CalculatedBook) {
    const { sheets, definitions } = book;
    for (const [index, { name }] of sheets.entries()) this.sheets.set(name.toLowerCase(), index);
    for (const name of definitions.names) this.names.set(nameKey(name.sheet, name.name), name);
    for (const table of definitions.tables) this.tables.set(table.name.toLowerCase(), table);
    for (const sheet of sheets) {
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.value === null && cell.formula === undefined) continue;
        this.lastRow = Math.max(this.lastRow, row);
        this.lastColumn = Math.max(this.lastColumn, column);
        if (cell.formula !== undefined && cell.value !== null) this.withResults.add(sheet);
      }
    }
  }

  /** The last row and column in which anything stands on any sheet. */
  get filled() {
    return { rows: this.lastRow, columns: this.lastColumn };
  }

  /** How far cells and references reach. */
  get extent(): Extent {
    return {
      rows: Math.max(this.lastRow, this.readRow) + 1,
      columns: Math.max(this.lastColumn, this.readColumn) + 1,
    };
  }

  hasResults(sheet: CalculatedSheet): boolean {
    return this.withResults.has(sheet);
  }

  /** Something was written in this range. */
  grow({ lastRow, lastColumn }: CellRange): void {
    this.lastRow = Math.max(this.lastRow, lastRow);
    this.lastColumn = Math.max(this.lastColumn, lastColumn);
  }

  /** Formulas read these cells; whole columns and rows reach as far as they are filled. */
  include(areas: readonly ReadArea[]): void {
    for (const { range } of areas) {
      const { firstRow, lastRow, firstColumn, lastColumn } = range;
      if (lastRow < LAST_ROW || firstRow === lastRow) this.readRow = Math.max(this.readRow, lastRow);
      if (lastColumn < LAST_COLUMN || firstColumn === lastColumn) {
        this.readColumn = Math.max(this.readColumn, lastColumn);
      }
    }
  }

  at(sheet: number, row: number, column: number, isArray: boolean): Surroundings {
    const own = this.book.sheets[sheet]?.name ?? '';
    return {
      sheet,
      row,
      column,
      isArray,
      engineName,
      sheetNamed: (name) => this.sheets.get(name.toLowerCase()) ?? null,
      definedName: (name) =>
        this.names.get(nameKey(own, name)) ?? this.names.get(nameKey(null, name)) ?? null,
      table: (name) => this.tables.get(name.toLowerCase()) ?? null,
      ownTable: () =>
        [...this.tables.values()].find(
          (table) => table.sheet === own && rangeContains(table.range, row, column),
        ) ?? null,
      filled: () => this.filled,
    };
  }
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function nameKey(sheet: string | null, name: string): string {
  return `${sheet?.toLowerCase() ?? ''}\n${name.toLowerCase()}`;
}
