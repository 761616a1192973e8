import { figureOf, sumOfPresent, type Expression } from '../expression';
import type { Binding, RelationDeclaration } from '../model';
import type { IndexedRow, TableIndex } from '../table-index';
import type { StatementLine } from '../../words/phrases/statements';
import { cleanLabel, isAdditive } from '../row-formula';
import { statementOf, type Statement } from '../statement';

/** 年末结转结余 of a statement written downwards. */
export const statementBalance: RelationDeclaration = {
  rule: 'arithmetic/statement-balance',
  title: '年末结转结余',
  formula: '年初结转结余 ＋ 本年收入合计 － 本年支出合计',
  source: ['form:final-accounts：01表 表内关系', 'practice:published'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) =>
    tables.flatMap((index) => {
      const statement = index.once(statementOf);
      const closing = statement?.get('closing');
      if (!statement || !closing) return [];
      return columnsOf(closing).flatMap(([name, result]): readonly Binding[] => {
        const at = (line: StatementLine) => statement.get(line)?.fields.get(name)?.figure;
        const [opening, income, expenditure] = [at('opening'), at('income'), at('expenditure')];
        if (!income || !expenditure || (statement.has('opening') && !opening)) return [];
        const available: Expression = opening ? sumOfPresent([opening, income]) : figureOf(income);
        const expression: Expression = { kind: 'difference', from: available, minus: figureOf(expenditure) };
        return [{ table: index.table, subject: cleanLabel(closing.row.label), result, expression }];
      });
    }),
};

/** 本年收入合计, 本年支出合计 of a statement: the lines above or below it up to the next line of the statement. */
export const statementTotal: RelationDeclaration = {
  rule: 'arithmetic/statement-total',
  title: '收入（支出）合计',
  formula: '本年收入合计 ＝ 各项收入之和；本年支出合计 ＝ 各项支出之和',
  source: ['form:final-accounts：01表 表内关系'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) =>
    tables.flatMap((index) => {
      const statement = index.once(statementOf);
      if (!statement) return [];
      return (['income', 'expenditure'] as const).flatMap((line): readonly Binding[] => {
        const whole = statement.get(line);
        const parts = whole ? partsOf(index, statement, whole) : [];
        if (!whole || parts.length < 2) return [];
        return columnsOf(whole).flatMap(([name, result]): readonly Binding[] => {
          const figures = parts.flatMap(({ fields }) => fields.get(name)?.figure ?? []);
          if (figures.length < 2) return [];
          const expression = sumOfPresent(figures);
          return [{ table: index.table, subject: cleanLabel(whole.row.label), result, expression }];
        });
      });
    }),
};

function columnsOf({ fields }: IndexedRow) {
  return [...fields].flatMap(([name, { figure }]) =>
    isAdditive(name, figure) ? [[name, figure] as const] : [],
  );
}

/**
 * The parts of a total: those below it where the statement's totals stand above their parts, else those above it. The
 * first of them tells: what follows the opening balance directly is a total or a part.
 */
function partsOf({ rows }: TableIndex, statement: Statement, whole: IndexedRow): readonly IndexedRow[] {
  const lines = new Set(statement.values());
  const at = rows.indexOf(whole);
  const above = rows.slice(0, at);
  const start = above.findLastIndex((row) => lines.has(row)) + 1;
  const below = rows.slice(at + 1);
  const end = below.findIndex((row) => lines.has(row));
  const following = end < 0 ? below : below.slice(0, end);
  const isClosedBelow = end >= 0;
  const preceding = above.slice(start);
  const isHeading = totalsStandAbove(rows, statement);
  return isHeading ? (isClosedBelow ? following : []) : preceding;
}

/** Whether the first total of the statement has no part before it. */
function totalsStandAbove(rows: readonly IndexedRow[], statement: Statement): boolean {
  const first = [statement.get('income'), statement.get('expenditure')]
    .flatMap((row) => (row ? [rows.indexOf(row)] : []))
    .sort((a, b) => a - b)[0];
  const before = first === undefined ? undefined : rows[first - 1];
  return before === undefined || before === statement.get('opening');
}
