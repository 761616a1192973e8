import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { formatAddress } from '../../workbook/address';

/** Every figure of a table once: amounts, ratios, weights and scores. */
export function figuresOf(table: Table): readonly Figure[] {
  const found = new Map<string, Figure>();
  const add = (figure: Figure | null | undefined): void => {
    if (figure) found.set(formatAddress(figure.cell), figure);
  };
  for (const { figure } of table.fields) add(figure);
  for (const indicator of table.indicators) {
    add(indicator.level1Weight);
    add(indicator.level2Weight);
    add(indicator.weight);
    add(indicator.score);
  }
  add(table.totalWeight);
  add(table.totalScore);
  return [...found.values()];
}

/** Known figures in the same row or column as `figure`, itself excluded. */
export function inLineWith(figure: Figure, figures: readonly Figure[]): readonly KnownFigure[] {
  const { row, column, sheet } = figure.cell;
  return figures.filter(isKnown).filter(({ cell }) => {
    if (cell.sheet !== sheet || (cell.row === row && cell.column === column)) return false;
    return cell.row === row || cell.column === column;
  });
}

/** The nearest known figures in each of the four directions. */
export function besides(figure: Figure, figures: readonly Figure[]): readonly KnownFigure[] {
  const { row, column } = figure.cell;
  const nearest = new Map<string, KnownFigure>();
  for (const other of inLineWith(figure, figures)) {
    const side = `${Math.sign(other.cell.row - row)},${Math.sign(other.cell.column - column)}`;
    const known = nearest.get(side);
    if (!known || distance(other, figure) < distance(known, figure)) nearest.set(side, other);
  }
  return [...nearest.values()];
}

function distance(a: Figure, b: Figure): number {
  return Math.abs(a.cell.row - b.cell.row) + Math.abs(a.cell.column - b.cell.column);
}
