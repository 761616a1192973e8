import { POINTS } from '../../quantity/unit';
import { EXACT, PERCENT, relation } from '../language/declare';
import {
  atMost,
  called,
  column,
  difference,
  firstOf,
  of,
  product,
  quotient,
  sum,
  type Formula,
} from '../formula';
import type { Equation, RelationDeclaration } from '../model';
import type { RowPlace } from '../language/place';
import { waysOf } from './ratios/ways';

/** What a ledger divides by: all that could be used. */
const available = sum(of('carry-in'), of('arrived'));

/** 预算执行率 and 资金使用率, by what they divide by. The adjusted budget is what the standard form has. */
export const EXECUTION_RATES = waysOf('execution-rate', [
  {
    rule: 'arithmetic/execution-rate',
    title: '预算执行率',
    source: ['cn-2020-10：附件1', 'form:sichuan-0013zp：表内说明'],
    severity: 'error',
    ...PERCENT,
    fills: true,
    is: firstOf(
      quotient(of('executed'), of('full-year-budget')),
      quotient(of('final'), of('budget')),
      quotient(of('executed'), sum(of('initial-budget'), of('adjustment'))),
    ),
    says: 'adjusted',
  },
  {
    rule: 'arithmetic/use-rate',
    title: '资金使用率',
    source: ['form:yunnan-report-1'],
    severity: 'error',
    ...PERCENT,
    fills: true,
    is: firstOf(
      quotient(of('executed'), available),
      quotient(of('expenditure'), sum(of('carry-in'), of('income'))),
    ),
    says: 'available',
    kinds: ['project-ledger', 'final-accounts'],
    also: 'use-rate',
  },
  {
    rule: 'arithmetic/execution-rate-initial',
    title: '预算执行率（按年初预算数）',
    source: [
      'practice:published：部分地区口径：表头写明“年初预算”、表中只有年初预算数，或表中各行都按年初预算数计算',
    ],
    severity: 'warning',
    ...PERCENT,
    fills: true,
    is: quotient(of('executed'), of('initial-budget')),
    says: 'initial',
  },
  {
    rule: 'arithmetic/execution-rate-arrived',
    title: '预算执行率（按到位资金）',
    source: [
      'cn-2020-10：附件2（预算执行率）',
      'practice:published：表头写明“到位”、表中没有预算数，或各行都按到位数计算',
    ],
    severity: 'warning',
    ...PERCENT,
    fills: true,
    is: quotient(of('executed'), of('arrived')),
    says: 'arrived',
  },
]);

const points = firstOf(of('weight'), { kind: 'header-points' });

/** Forms that score the execution rate in the row of the whole. */
const SCORED: RowPlace = {
  kind: 'rows',
  kinds: ['project-self-evaluation', 'department-self-evaluation', 'transfer-self-evaluation'],
  topOnly: true,
};

/** 预算执行率得分: proportional, never more than its weight; from the rate alone where no amounts are given. */
export const executionScore: RelationDeclaration = relation({
  rule: 'arithmetic/execution-score',
  title: '预算执行率得分',
  source: ['cn-2020-10', 'practice:published'],
  severity: 'error',
  unit: POINTS,
  decimals: 2,
  fills: true,
  equations: [
    {
      result: of('score'),
      is: firstOf(
        atMost(product(quotient(of('executed'), of('full-year-budget')), points), points),
        atMost(product(of('execution-rate'), points), points),
      ),
      over: SCORED,
    },
  ],
});

/** 年度资金总额 = its sources, for every column of amounts. */
export const fundingTotal: RelationDeclaration = relation({
  rule: 'arithmetic/funding-total',
  title: '资金总额',
  source: ['cn-2020-10：附件1 表内关系'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: of('funds'),
      is: { kind: 'rows-below' },
      over: {
        kind: 'rows-below',
        kinds: [
          'project-self-evaluation',
          'department-self-evaluation',
          'transfer-self-evaluation',
          'goal-completion',
          'indicator-scoring',
        ],
      },
    },
    // Where a form divides it once more (按支出性质分), those parts as well.
    { result: of('funds'), is: { kind: 'rows-below' }, over: { kind: 'rows-below', again: true } },
  ],
});

/** The columns in which a ledger or a statement shows what is left. */
const inRows: RowPlace = { kind: 'rows' };

/** 年末结转结余: what was there before and came in, less what was spent. */
export const ledgerBalance: RelationDeclaration = relation({
  rule: 'arithmetic/ledger-balance',
  title: '年末结转结余',
  source: ['form:yunnan-report-1', 'form:final-accounts：结转结余栏'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    { result: of('carry-out'), is: difference(available, of('executed')), over: inRows },
    {
      result: of('carry-out'),
      is: difference(sum(of('carry-in'), of('income')), of('expenditure')),
      over: inRows,
    },
    {
      result: of('closing-balance'),
      is: difference(
        sum(of('opening-balance'), firstOf(of('arrived'), of('income'))),
        firstOf(of('executed'), of('expenditure')),
      ),
      over: inRows,
    },
    {
      result: { kind: 'own-column' },
      is: difference(sum(column(1), column(2)), column(3)),
      over: { kind: 'rolled' },
    },
    ...['carry-out', 'closing-balance', 'running-balance'].map((closing): Equation => ({
      result: of(closing),
      is: difference(sum(of(closing), column(1)), column(2)),
      over: { kind: 'running' },
    })),
  ],
});

/** What could be spent, the budget in force first; before that is filled in, what it is adjusted by. */
const BUDGETS: readonly Formula[] = [
  of('full-year-budget'),
  of('budget'),
  sum(of('initial-budget'), of('adjustment')),
  of('initial-budget'),
];
const SPENT = firstOf(of('executed'), of('final'));

/** 结余 beside a budget, or beside what came in, in a list that says nothing of what was left from before. */
export const budgetBalance: RelationDeclaration = relation({
  rule: 'arithmetic/budget-balance',
  title: '结余',
  source: ['form:ledger：表内关系'],
  severity: 'warning',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: of('carry-out'),
      is: difference(firstOf(of('arrived'), ...BUDGETS), SPENT),
      over: {
        kind: 'rows',
        kinds: [
          'project-ledger',
          'final-accounts',
          'project-self-evaluation',
          'department-self-evaluation',
          'transfer-self-evaluation',
        ],
        without: ['carry-in', 'income'],
        orElse: difference(firstOf(...BUDGETS), SPENT),
        unlessAllBroken: true,
      },
    },
    {
      result: called('unspent'),
      is: difference(firstOf(...BUDGETS, of('total')), SPENT),
      over: { kind: 'rows', without: ['carry-in', 'carry-out', 'income', 'arrived'], stillEmpty: true },
    },
  ],
});

/** 合计 of a project ledger. */
export const ledgerTotal: RelationDeclaration = relation({
  rule: 'arithmetic/ledger-total',
  title: '合计',
  source: ['form:yunnan-report-1'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: of('total'),
      is: { kind: 'rows-below' },
      over: { kind: 'rows-below', kinds: ['project-ledger'] },
    },
  ],
});
