import { changeOn, column, difference, quotient, sum } from '../formula';
import { EXACT, PERCENT, relation } from '../language/declare';
import type { RelationDeclaration } from '../model';

const OF_TABLE = {
  source: ['sheet:itself：其余各行的算法'],
  severity: 'error',
  fills: true,
  named: 'by-header',
} as const;

const over = { kind: 'kept-by-rows' } as const;

/**
 * What a table itself keeps from row to row between a rate under words of its own (兑付率, 中小企业占比) and two other
 * columns: no rule of the field, so it takes several rows that agree and no more than a slip that does not.
 */
export const columnRatio: RelationDeclaration = relation({
  ...OF_TABLE,
  rule: 'arithmetic/column-ratio',
  title: '栏间比率',
  ...PERCENT,
  equations: [
    { result: { kind: 'own-column' }, is: quotient(column(1), column(2)), over },
    { result: { kind: 'own-column' }, is: quotient(difference(column(2), column(1)), column(2)), over },
    { result: { kind: 'own-column' }, is: changeOn(column(1), column(2)), over },
  ],
});

/** The same for an amount or number that is the difference of two (缺口, 未支付金额). */
export const columnDifference: RelationDeclaration = relation({
  ...OF_TABLE,
  rule: 'arithmetic/column-difference',
  title: '栏间差额',
  ...EXACT,
  equations: [{ result: { kind: 'own-column' }, is: difference(column(1), column(2)), over }],
});

/** What a register by month has come to so far: 累计拨付 of this month is that of the last and what this month adds. */
export const runningTotal: RelationDeclaration = relation({
  source: ['sheet:itself：其余各行的算法'],
  severity: 'error',
  fills: false,
  rule: 'arithmetic/running-total',
  title: '逐月累计',
  ...EXACT,
  equations: [
    {
      result: { kind: 'own-column' },
      is: sum({ kind: 'own-column' }, column(1)),
      over: { kind: 'cumulated' },
    },
  ],
});
