import { called, column, of, product, quotient } from '../formula';
import { EXACT, PERCENT, relation } from '../language/declare';
import type { RelationDeclaration } from '../model';

/** 完成率 of a list of tasks. */
export const taskRate: RelationDeclaration = relation({
  rule: 'arithmetic/task-rate',
  title: '任务完成率',
  source: ['cn-2013-53：实际完成率＝实际产出数÷计划产出数', 'sheet:itself'],
  severity: 'warning',
  ...PERCENT,
  fills: true,
  equations: [
    {
      result: of('completion-rate'),
      is: quotient(column(1), column(2)),
      over: { kind: 'counted' },
    },
  ],
});

/** 利息 of a list of bonds or loans. */
export const interest: RelationDeclaration = relation({
  rule: 'arithmetic/interest',
  title: '利息',
  source: ['sheet:itself：其余各行的算法'],
  severity: 'warning',
  ...EXACT,
  fills: true,
  equations: [
    { result: { kind: 'own-column' }, is: product(column(1), column(2)), over: { kind: 'interest' } },
    {
      result: called('interest-of-year'),
      is: product(called('principal'), called('interest-rate')),
      over: { kind: 'rows', stillEmpty: true },
    },
  ],
});
