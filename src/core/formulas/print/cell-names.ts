import { distinctFigures } from '../index/distinct-figures';
import { FigureNames } from './naming';
import type { Indicator, Table } from '../../tables/model';
import { a1, rangeContains, type CellAddress } from '../../workbook/address';

/** What people call a cell: 年度资金总额 · 年初预算数. */
export interface CellName {
  readonly row: string | null;
  readonly column: string | null;
}

/** Names the cells of a review's tables by their rows and columns; each table is looked through once. */
export class CellNames {
  private readonly figures = new FigureNames();
  private readonly known = new Map<Table, ReadonlyMap<string, CellName>>();

  constructor(private readonly tables: readonly Table[]) {}

  /** The table in whose range the cell stands. */
  tableOf({ sheet, row, column }: CellAddress): Table | null {
    return (
      this.tables.find((table) => table.sheet === sheet && rangeContains(table.range, row, column)) ?? null
    );
  }

  /** Its row and column as the table has them; null where neither is known. */
  of(cell: CellAddress): CellName | null {
    const table = this.tableOf(cell);
    if (!table) return null;
    let names = this.known.get(table);
    if (!names) {
      names = this.namesIn(table);
      this.known.set(table, names);
    }
    return names.get(keyOf(cell)) ?? this.byPlace(cell, table, names);
  }

  /** The name in words, or the address where the cell has none. */
  text(cell: CellAddress): string {
    const name = this.of(cell);
    return [name?.row, name?.column].filter(Boolean).join(' · ') || a1(cell.row, cell.column);
  }

  private namesIn(table: Table): ReadonlyMap<string, CellName> {
    const names = new Map<string, CellName>();
    for (const figure of distinctFigures(table)) {
      const name = this.figures.of(figure, table);
      if (name) names.set(keyOf(figure.cell), { row: name.row, column: name.column });
    }
    for (const indicator of table.indicators) addIndicator(names, indicator, table);
    return names;
  }

  /** By what else is known of its row, and by the header above it. */
  private byPlace(cell: CellAddress, table: Table, names: ReadonlyMap<string, CellName>): CellName | null {
    let row: string | null = null;
    for (let column = table.range.firstColumn; row === null && column <= table.range.lastColumn; column += 1)
      row = names.get(keyOf({ ...cell, column }))?.row ?? null;
    const column = headerAt(cell, table);
    return row === null && column === null ? null : { row, column };
  }
}

function addIndicator(names: Map<string, CellName>, { cells, level3 }: Indicator, table: Table): void {
  for (const cell of Object.values(cells)) {
    const key = keyOf(cell);
    if (!names.has(key)) names.set(key, { row: level3, column: headerAt(cell, table) });
  }
}

/** The words of the nearest header above a cell. */
function headerAt({ row, column }: CellAddress, { columns }: Table): string | null {
  const above = columns.filter(({ headerCell }) => headerCell.column === column && headerCell.row < row);
  const nearest = above.reduce<(typeof above)[number] | null>(
    (best, each) => (best === null || each.headerCell.row > best.headerCell.row ? each : best),
    null,
  );
  return nearest?.label.replace(/[\s:：]+/g, '') ?? null;
}

function keyOf({ row, column }: CellAddress): string {
  return `${row},${column}`;
}

const NAMES = new WeakMap<readonly Table[], CellNames>();

/** The names of the cells of a review's tables, made once. */
export function namesOf({ tables }: { readonly tables: readonly Table[] }): CellNames {
  let names = NAMES.get(tables);
  if (!names) {
    names = new CellNames(tables);
    NAMES.set(tables, names);
  }
  return names;
}
