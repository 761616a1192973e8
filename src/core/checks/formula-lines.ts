import { isKnown, type Figure } from '../quantity/figure';
import { figuresOf } from '../relations/diagnosis/neighbours';
import type { Table } from '../tables/model';
import type { FormulaBook } from '../workbook/formula/book';
import { relativeForm, skeletonOf } from '../workbook/formula/references';
import type { Token } from '../workbook/formula/tokens';

/** A figure in a row or column of a table, with its formula taken apart; null for a typed number. */
export interface LineCell {
  readonly figure: Figure;
  readonly formula: {
    readonly tokens: readonly Token[];
    readonly form: string;
    readonly skeleton: string;
  } | null;
}

/** A row or a column of a table's figures (同行、同列的数), in order. Lines without two formulas are left out. */
export interface Line {
  readonly direction: 'row' | 'column';
  readonly cells: readonly LineCell[];
}

export function linesOf(table: Table, formulas: FormulaBook): readonly Line[] {
  if (formulas.countOn(table.sheet) < 2) return [];
  const rows = new Map<number, LineCell[]>();
  const columns = new Map<number, LineCell[]>();
  for (const figure of figuresOf(table)) {
    const tokens = formulas.at(figure.cell)?.tokens ?? null;
    if (!tokens && (!isKnown(figure) || figure.formula !== null)) continue;
    const form = tokens && relativeForm(tokens, figure.cell);
    const cell: LineCell = {
      figure,
      formula: tokens && form !== null ? { tokens, form, skeleton: skeletonOf(tokens) } : null,
    };
    append(rows, figure.cell.row, cell);
    append(columns, figure.cell.column, cell);
  }
  const lines: Line[] = [];
  for (const cells of rows.values()) lines.push({ direction: 'row', cells: inOrder(cells, 'column') });
  for (const cells of columns.values()) lines.push({ direction: 'column', cells: inOrder(cells, 'row') });
  return lines.filter(({ cells }) => cells.filter(({ formula }) => formula !== null).length >= 2);
}

/** Whether a formula can serve as a pattern along the line: sums over a range differ from total to total downwards. */
export function isPattern({ direction }: Line, { skeleton }: { readonly skeleton: string }): boolean {
  return skeleton.includes('#') && (direction === 'row' || !skeleton.includes('#:#'));
}

function append(lines: Map<number, LineCell[]>, at: number, cell: LineCell): void {
  const line = lines.get(at);
  if (line) line.push(cell);
  else lines.set(at, [cell]);
}

function inOrder(cells: readonly LineCell[], by: 'row' | 'column'): readonly LineCell[] {
  return [...cells].sort((a, b) => a.figure.cell[by] - b.figure.cell[by]);
}
