import { isKnown, type Figure } from '../../quantity/figure';
import { keyOf } from '../../formulas/index/figure-key';
import { figuresOf } from '../../tables/amounts/figures';
import type { Table } from '../../tables/model';
import type { FormulaBook } from '../../workbook/formula/book';
import { relativeForm, skeletonOf } from '../../workbook/formula/references';
import type { Token } from '../../workbook/formula/tokens';

/** A formula taken apart. */
interface FormulaOfCell {
  readonly tokens: readonly Token[];
  readonly form: string;
  readonly skeleton: string;
}

/** A figure in a row or column of a table, with its formula taken apart; null for a typed number. */
export interface LineCell {
  readonly figure: Figure;
  readonly formula: FormulaOfCell | null;
}

/** A row or a column of a table's figures (同行、同列的数), in order. Lines without two formulas are left out. */
export interface Line {
  readonly direction: 'row' | 'column';
  readonly cells: readonly LineCell[];
}

/** The lines of each table, found when first asked for. */
export class FormulaLines {
  private readonly known = new Map<Table, readonly Line[]>();

  constructor(private readonly formulas: FormulaBook) {}

  of(table: Table): readonly Line[] {
    let lines = this.known.get(table);
    if (!lines) {
      lines = linesOf(table, this.formulas);
      this.known.set(table, lines);
    }
    return lines;
  }
}

function linesOf(table: Table, formulas: FormulaBook): readonly Line[] {
  if (formulas.countOn(table.sheet) < 2) return [];
  const all = figuresOf(table);
  const calculated = oncePerCell(
    all.filter(({ formula, cell }) => formula !== null && formulas.at(cell)?.tokens),
  );
  if (calculated.length < 2) return [];
  const rowsWanted = repeated(calculated.map(({ cell }) => cell.row));
  const columnsWanted = repeated(calculated.map(({ cell }) => cell.column));
  const figures = oncePerCell(
    all.filter(({ cell }) => rowsWanted.has(cell.row) || columnsWanted.has(cell.column)),
  );
  const rows = new Map<number, LineCell[]>();
  const columns = new Map<number, LineCell[]>();
  for (const figure of figures) {
    const { row, column } = figure.cell;
    const cell = lineCell(figure, formulas);
    if (!cell) continue;
    if (rowsWanted.has(row)) append(rows, row, cell);
    if (columnsWanted.has(column)) append(columns, column, cell);
  }
  const lines: Line[] = [];
  for (const cells of rows.values()) lines.push({ direction: 'row', cells: inOrder(cells, 'column') });
  for (const cells of columns.values()) lines.push({ direction: 'column', cells: inOrder(cells, 'row') });
  return lines;
}

function oncePerCell(figures: readonly Figure[]): readonly Figure[] {
  return [...new Map(figures.map((figure) => [keyOf(figure), figure])).values()];
}

/** The places that occur at least twice. */
function repeated(places: readonly number[]): ReadonlySet<number> {
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const place of places) (once.has(place) ? twice : once).add(place);
  return twice;
}

/** The figure as part of its lines; null where it is neither calculated nor a typed number. */
function lineCell(figure: Figure, formulas: FormulaBook): LineCell | null {
  const tokens = formulas.at(figure.cell)?.tokens;
  if (!tokens) return isKnown(figure) && figure.formula === null ? { figure, formula: null } : null;
  return {
    figure,
    formula: { tokens, form: relativeForm(tokens, figure.cell), skeleton: skeletonOf(tokens) },
  };
}

/**
 * Whether a formula can serve as a pattern along the line: sums over rows differ from total to total downwards, those
 * along a row (应发合计) do not.
 */
export function isPattern({ direction }: Line, { skeleton, tokens }: FormulaOfCell): boolean {
  return skeleton.includes('#') && (direction === 'row' || !tokens.some(goesDown));
}

function goesDown(token: Token): boolean {
  return token.kind === 'reference' && token.last !== null && token.first.row !== token.last.row;
}

function append(lines: Map<number, LineCell[]>, at: number, cell: LineCell): void {
  const line = lines.get(at);
  if (line) line.push(cell);
  else lines.set(at, [cell]);
}

function inOrder(cells: readonly LineCell[], by: 'row' | 'column'): readonly LineCell[] {
  return [...cells].sort((a, b) => a.figure.cell[by] - b.figure.cell[by]);
}
