import type { RelationDeclaration } from '../model';
import { pointsInHeader } from './points';
import { variantsOf } from './ratios/variants';
import {
  atMost,
  difference,
  field,
  firstOf,
  furtherDivisions,
  inEachRow,
  parentsFromChildren,
  product,
  quotient,
  sum,
  type Formula,
  type RowScope,
} from '../row-formula';

/** What a ledger divides by: all that could be used. */
const available = sum(field('carry-in'), field('arrived'));

/** 预算执行率 and 资金使用率, by what they divide by. The adjusted budget is what the standard form has. */
export const EXECUTION_RATES = variantsOf('execution-rate', [
  {
    rule: 'arithmetic/execution-rate',
    title: '预算执行率',
    formula: '全年执行数 ÷ 全年预算数（调整后）× 100%',
    source: ['cn-2020-10：附件1', 'form:sichuan-0013zp：表内说明'],
    severity: 'error',
    unit: '%',
    decimals: 2,
    fills: true,
    way: firstOf(
      quotient(field('executed'), field('full-year-budget')),
      quotient(field('final'), field('budget')),
    ),
    header: /调整|全年/,
  },
  {
    rule: 'arithmetic/use-rate',
    title: '资金使用率',
    formula: '已使用资金 ÷（年初结转结余 ＋ 本年到位资金）× 100%',
    source: ['form:yunnan-report-1'],
    severity: 'error',
    unit: '%',
    decimals: 2,
    fills: true,
    way: quotient(field('executed'), available),
    header: /使用率/,
    kinds: ['project-ledger'],
    also: 'use-rate',
  },
  {
    rule: 'arithmetic/execution-rate-initial',
    title: '预算执行率（按年初预算数）',
    formula: '全年执行数 ÷ 年初预算数 × 100%',
    source: [
      'practice:published：部分地区口径：表头写明“年初预算”、表中只有年初预算数，或表中各行都按年初预算数计算',
    ],
    severity: 'warning',
    unit: '%',
    decimals: 2,
    fills: true,
    way: quotient(field('executed'), field('initial-budget')),
    header: /年初/,
  },
  {
    rule: 'arithmetic/execution-rate-arrived',
    title: '预算执行率（按到位资金）',
    formula: '实际支出资金 ÷ 实际到位资金 × 100%',
    source: [
      'cn-2020-10：附件2（预算执行率）',
      'practice:published：表头写明“到位”、表中没有预算数，或各行都按到位数计算',
    ],
    severity: 'warning',
    unit: '%',
    decimals: 2,
    fills: true,
    way: quotient(field('executed'), field('arrived')),
    header: /到位/,
  },
]);

/** 预算执行率得分: proportional, never more than its weight; from the rate alone where no amounts are given. */
export const executionScore: RelationDeclaration = {
  rule: 'arithmetic/execution-score',
  title: '预算执行率得分',
  formula: '预算执行率 × 分值，最高为分值',
  source: ['cn-2020-10', 'practice:published'],
  severity: 'error',
  unit: '分',
  decimals: 2,
  fills: true,
  bind: (tables) =>
    tables.flatMap((index) => {
      const byWeight = inEachRow('score', scoreOn(field('weight')), SCORED)([index]);
      const points = index.once(pointsInHeader);
      if (points === null) return byWeight;
      const inHeader = scoreOn(() => ({ kind: 'constant', value: points }));
      return [...byWeight, ...inEachRow('score', inHeader, SCORED)([index])];
    }),
};

/** Forms that score the execution rate in the row of the whole. */
const SCORED: RowScope = {
  kinds: ['project-self-evaluation', 'department-self-evaluation', 'transfer-self-evaluation'],
  topOnly: true,
};

function scoreOn(points: Formula): Formula {
  return firstOf(
    atMost(product(quotient(field('executed'), field('full-year-budget')), points), points),
    atMost(product(field('execution-rate'), points), points),
  );
}

const sourcesMakeTotal = parentsFromChildren({
  kinds: [
    'project-self-evaluation',
    'department-self-evaluation',
    'transfer-self-evaluation',
    'goal-completion',
    'indicator-scoring',
  ],
});

/** 年度资金总额 = its sources, for every column of amounts; where a form divides it once more, those parts as well. */
export const fundingTotal: RelationDeclaration = {
  rule: 'arithmetic/funding-total',
  title: '资金总额',
  formula: '年度资金总额 ＝ 各资金来源之和；又按支出性质等分列的，也等于其各部分之和',
  source: ['cn-2020-10：附件1 表内关系'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) => [...sourcesMakeTotal(tables), ...furtherDivisions(tables)],
};

/** The columns in which a ledger or a statement shows what is left. */
const CLOSING_BALANCES = [
  inEachRow('carry-out', difference(available, field('executed'))),
  inEachRow('carry-out', difference(sum(field('carry-in'), field('income')), field('expenditure'))),
  inEachRow(
    'closing-balance',
    difference(
      sum(field('opening-balance'), firstOf(field('arrived'), field('income'))),
      firstOf(field('executed'), field('expenditure')),
    ),
  ),
];

/** 年末结转结余: what was there before and came in, less what was spent. */
export const ledgerBalance: RelationDeclaration = {
  rule: 'arithmetic/ledger-balance',
  title: '年末结转结余',
  formula: '年初结转结余 ＋ 本年到位资金（收入）－ 已使用资金（支出）',
  source: ['form:yunnan-report-1', 'form:final-accounts：结转结余栏'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) => tables.flatMap((table) => CLOSING_BALANCES.flatMap((bind) => bind([table]))),
};

/** 结余 beside a budget, or beside what came in, in a list that says nothing of what was left from before. */
export const budgetBalance: RelationDeclaration = {
  rule: 'arithmetic/budget-balance',
  title: '结余',
  formula: '预算数（到位数）－ 执行数',
  source: ['form:ledger：表内关系'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) =>
    inEachRow(
      'carry-out',
      difference(
        firstOf(field('arrived'), field('full-year-budget'), field('budget'), field('initial-budget')),
        firstOf(field('executed'), field('final')),
      ),
      { kinds: ['project-ledger', 'final-accounts'] },
    )(tables.filter((index) => !index.has('carry-in') && !index.has('income'))),
};

/** 合计 of a project ledger. */
export const ledgerTotal: RelationDeclaration = {
  rule: 'arithmetic/ledger-total',
  title: '合计',
  formula: '合计 ＝ 各项目之和',
  source: ['form:yunnan-report-1'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: parentsFromChildren({ kinds: ['project-ledger'] }),
};
