import type { Cell, CellError, Sheet } from './snapshot';

/** A cell that holds text, and one that holds an error. */
export type TextCell = Cell & { readonly value: string };
export type ErrorCell = Cell & { readonly value: CellError };
export type CellWithFormula = Cell & { readonly formula: string };

/** The cells of a sheet by what they hold (单元格内容), each in row order. */
export interface SheetContents {
  readonly texts: readonly TextCell[];
  readonly errors: readonly ErrorCell[];
  /** Cells with a formula, whatever its result. */
  readonly formulas: readonly CellWithFormula[];
}

/** Goes through a sheet's cells once. */
export function contentsOf(sheet: Sheet): SheetContents {
  const texts: TextCell[] = [];
  const errors: ErrorCell[] = [];
  const formulas: CellWithFormula[] = [];
  for (const cell of sheet.cells) {
    if (hasText(cell)) texts.push(cell);
    else if (hasError(cell)) errors.push(cell);
    if (hasFormula(cell)) formulas.push(cell);
  }
  return { texts, errors, formulas };
}

function hasText(cell: Cell): cell is TextCell {
  return typeof cell.value === 'string';
}

function hasError(cell: Cell): cell is ErrorCell {
  return typeof cell.value === 'object';
}

function hasFormula(cell: Cell): cell is CellWithFormula {
  return cell.formula !== undefined;
}
