import { EXACT, relation } from '../language/declare';
import { difference, firstOf, sum, type Formula } from '../formula';
import type { RelationDeclaration } from '../model';
import type { StatementLine } from '../../words/phrases/statements';

const line = (name: StatementLine): Formula => ({ kind: 'line', line: name });

/** 年末结转结余 of a statement written downwards. */
export const statementBalance: RelationDeclaration = relation({
  rule: 'arithmetic/statement-balance',
  title: '年末结转结余',
  source: ['form:final-accounts：01表 表内关系', 'practice:published'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: line('closing'),
      is: difference(firstOf(sum(line('opening'), line('income')), line('income')), line('expenditure')),
      over: { kind: 'statement' },
    },
  ],
});

/** 本年收入合计, 本年支出合计 of a statement: the lines above or below it up to the next line of the statement. */
export const statementTotal: RelationDeclaration = relation({
  rule: 'arithmetic/statement-total',
  title: '收入（支出）合计',
  source: ['form:final-accounts：01表 表内关系'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: (['income', 'expenditure'] as const).map((total) => ({
    result: line(total),
    is: { kind: 'lines-of', line: total },
    over: { kind: 'statement' },
  })),
});
