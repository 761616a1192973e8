import { cleanLabel } from '../../../words/cleaner/clean-label';
import type { StatementLine } from '../../../words/phrases/statements';
import { isOfYearEnd } from '../../../words/phrases/statements';
import { figureOf, sumOfPresent, type Expression } from '../../language/expression';
import { instantiate, type Resolve } from '../../evaluate/instantiate';
import type { Binding, Equation } from '../../model';
import { statementOf, type Statement } from '../../language/statement';
import type { IndexedRow, TableIndex } from '../../index/table-index';
import { isAdditive } from '../rows/additive';

/** “In each column of a statement, this line is that over its other lines.” */
export function bindStatement({ result, is }: Equation, index: TableIndex): readonly Binding[] {
  const statement = index.once(statementOf);
  const whole = result.kind === 'line' ? statement?.get(result.line) : undefined;
  if (!statement || !whole || lacksOpening(statement, whole)) return [];
  return [...whole.fields].flatMap(([name, { figure }]): readonly Binding[] => {
    const expression = isAdditive(name, figure) ? instantiate(is, inColumn(name, statement, index)) : null;
    return expression
      ? [{ table: index.table, subject: cleanLabel(whole.row.label), result: figure, expression }]
      : [];
  });
}

/** Whether the line is what is left at the end of a year of which nobody says with what it began. */
function lacksOpening(statement: Statement, { row }: IndexedRow): boolean {
  return statement.get('closing')?.row === row && !statement.has('opening') && isOfYearEnd(row.label);
}

/** What a formula's terms are in one column of a statement. */
function inColumn(name: string, statement: Statement, index: TableIndex): Resolve {
  return (term): Expression | null => {
    if (term.kind === 'line') {
      const figure = statement.get(term.line)?.fields.get(name)?.figure;
      return figure ? figureOf(figure) : null;
    }
    if (term.kind !== 'lines-of') return null;
    const figures = partsOf(index, statement, term.line).flatMap(
      ({ fields }) => fields.get(name)?.figure ?? [],
    );
    return figures.length < 2 ? null : sumOfPresent(figures);
  };
}

/**
 * The parts of a total: those below it where the statement's totals stand above their parts, else those above it. The
 * first of them tells: what follows the opening balance directly is a total or a part.
 */
function partsOf({ rows }: TableIndex, statement: Statement, line: StatementLine): readonly IndexedRow[] {
  const whole = statement.get(line);
  const lines = new Set(statement.values());
  const at = whole ? rows.indexOf(whole) : -1;
  if (!totalsStandAbove(rows, statement)) {
    const above = rows.slice(0, Math.max(at, 0));
    return outermost(above.slice(above.findLastIndex((row) => lines.has(row)) + 1));
  }
  const below = rows.slice(at + 1);
  const end = below.findIndex((row) => lines.has(row));
  return outermost(end < 0 ? below : below.slice(0, end));
}

/** Those that are part of none of the others: 人员经费 is counted in 基本支出. */
function outermost(parts: readonly IndexedRow[]): readonly IndexedRow[] {
  const keys = new Set(parts.map(({ row }) => row.key));
  return parts.filter(({ row: { parent } }) => parent === null || !keys.has(parent));
}

/** Whether the first total of the statement has no part before it. */
function totalsStandAbove(rows: readonly IndexedRow[], statement: Statement): boolean {
  const first = [statement.get('income'), statement.get('expenditure')]
    .flatMap((row) => (row ? [rows.indexOf(row)] : []))
    .sort((a, b) => a - b)[0];
  const before = first === undefined ? undefined : rows[first - 1];
  return before === undefined || before === statement.get('opening');
}
