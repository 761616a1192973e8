import type { Figure } from '../../quantity/figure';
import { figuresOf } from '../../tables/amounts/figures';
import type { Table } from '../../tables/model';
import { CellMap } from '../../workbook/cell-map';

/** Every figure of a table once, also one that is read from its cell in two ways. */
export function distinctFigures(table: Table): readonly Figure[] {
  const byCell = new CellMap<Figure>();
  for (const figure of figuresOf(table)) byCell.set(figure.cell, figure);
  return [...byCell.values()];
}
