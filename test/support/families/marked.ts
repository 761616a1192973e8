import type { TableKind } from '../../../src/core/tables/model';
import { a1 } from '../../../src/core/workbook/address';
import type { GridCell } from '../sheet';
import type { Generated, Planted } from './generated';
import { amount, type Hundredths } from './money';

/** A cell that says itself what it must be taken for. */
export interface Marked {
  readonly cell: GridCell;
  readonly name: string;
  readonly row: string;
  readonly value: string;
}

export type MarkedCell = GridCell | Marked;

/** Amounts of one row, field by field, as the cells of the row. */
export function amounts(row: string, names: readonly string[], values: readonly Hundredths[]): Marked[] {
  return names.map((name, index) => {
    const value = amount(values[index] ?? 0);
    return { cell: value, name, row, value: String(value) };
  });
}

/** A cell with its reading, where the two are written differently: `95%`. */
export function marked(cell: GridCell, name: string, row: string, value: string): Marked {
  return { cell, name, row, value };
}

/** The table of these rows; what is marked in them is what was planted. */
export function madeOf(
  family: string,
  kind: TableKind,
  marks: readonly (readonly MarkedCell[])[],
  indicators = 0,
): Generated {
  const fields: Planted[] = [];
  const rows = marks.map((line, row) =>
    line.map((cell, column): GridCell => {
      if (!isMarked(cell)) return cell;
      fields.push({ cell: a1(row, column), name: cell.name, row: cell.row, value: cell.value });
      return cell.cell;
    }),
  );
  return { family, kind, rows, fields, indicators };
}

function isMarked(cell: MarkedCell): cell is Marked {
  return typeof cell === 'object' && cell !== null && 'name' in cell;
}
