import type { RelationDeclaration } from '../model';
import type { TableIndex } from '../table-index';
import { basisOf, type Basis, type TwoWays } from './basis';
import {
  atMost,
  difference,
  field,
  firstOf,
  inEachRow,
  parentsFromChildren,
  product,
  quotient,
  sum,
} from '../formulas';

/** 执行率 on either budget. The ledger's 资金使用率 has a wider base of its own. */
const EXECUTION: TwoWays = {
  result: 'execution-rate',
  initial: quotient(field('executed'), field('initial-budget')),
  fullYear: quotient(field('executed'), field('full-year-budget')),
};

/** 预算执行率 on the adjusted budget, as the standard form has it. */
export const executionRate: RelationDeclaration = {
  rule: 'arithmetic/execution-rate',
  title: '预算执行率',
  formula: '全年执行数 ÷ 全年预算数（调整后）× 100%',
  source: '财预〔2020〕10号 附件1；四川 510000_0013zp 表内说明',
  severity: 'error',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: (tables) =>
    inEachRow('execution-rate', EXECUTION.fullYear, { except: ['project-ledger'] })(
      tables.filter((index) => index.has('execution-rate') && index.once(executionBasis) === 'full-year'),
    ),
};

function executionBasis(index: TableIndex): Basis {
  return basisOf(index, EXECUTION, executionRate);
}

/** 预算执行率 in sheets that divide by the budget at the start of the year. */
export const executionRateOnInitial: RelationDeclaration = {
  rule: 'arithmetic/execution-rate-initial',
  title: '预算执行率（按年初预算数）',
  formula: '全年执行数 ÷ 年初预算数 × 100%',
  source: '部分地区口径：表头写明“年初预算”、表中只有年初预算数，或表中各行都按年初预算数计算',
  severity: 'warning',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: (tables) =>
    inEachRow('execution-rate', EXECUTION.initial, { except: ['project-ledger'] })(
      tables.filter((index) => index.has('execution-rate') && index.once(executionBasis) === 'initial'),
    ),
};

/** 预算执行率得分: proportional, never more than its weight; from the rate alone where no amounts are given. */
export const executionScore: RelationDeclaration = {
  rule: 'arithmetic/execution-score',
  title: '预算执行率得分',
  formula: '预算执行率 × 分值，最高为分值',
  source: '财预〔2020〕10号；domain rules §3.2（普陀体育中心 2022：86.18% → 8.62）',
  severity: 'error',
  unit: '分',
  decimals: 2,
  fills: true,
  bind: inEachRow(
    'score',
    firstOf(
      atMost(
        product(quotient(field('executed'), field('full-year-budget')), field('weight')),
        field('weight'),
      ),
      atMost(product(field('execution-rate'), field('weight')), field('weight')),
    ),
    {
      kinds: ['project-self-evaluation', 'department-self-evaluation', 'transfer-self-evaluation'],
      topOnly: true,
    },
  ),
};

/** 资金到位率. */
export const arrivalRate: RelationDeclaration = {
  rule: 'arithmetic/arrival-rate',
  title: '资金到位率',
  formula: '实际到位资金 ÷ 全年预算数 × 100%',
  source: '财预〔2013〕53号',
  severity: 'warning',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: inEachRow(
    'arrival-rate',
    quotient(field('arrived'), firstOf(field('full-year-budget'), field('initial-budget'))),
  ),
};

/** 全年预算数 = 年初预算数 + 调整数. */
export const adjustedBudget: RelationDeclaration = {
  rule: 'arithmetic/adjusted-budget',
  title: '全年预算数',
  formula: '年初预算数 ＋ 调整数',
  source: '预算法实施条例；四川 510000_0013zp（调整后预算数）',
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: inEachRow('full-year-budget', sum(field('initial-budget'), field('adjustment'))),
};

/** 年度资金总额 = its sources, for every column of amounts. */
export const fundingTotal: RelationDeclaration = {
  rule: 'arithmetic/funding-total',
  title: '资金总额',
  formula: '年度资金总额 ＝ 各资金来源之和',
  source: '财预〔2020〕10号 附件1 表内关系',
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: parentsFromChildren({
    kinds: [
      'project-self-evaluation',
      'department-self-evaluation',
      'transfer-self-evaluation',
      'goal-completion',
      'indicator-scoring',
    ],
  }),
};

/** 年末结转结余 of a project ledger. */
export const ledgerBalance: RelationDeclaration = {
  rule: 'arithmetic/ledger-balance',
  title: '年末结转结余',
  formula: '年初结转结余 ＋ 本年到位资金 － 已使用资金',
  source: '云南 部门整体支出绩效自评报告 表1',
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: inEachRow('carry-out', difference(sum(field('carry-in'), field('arrived')), field('executed')), {
    kinds: ['project-ledger'],
  }),
};

const useRateFormula = quotient(field('executed'), sum(field('carry-in'), field('arrived')));

/** 资金使用率 of a project ledger: what was used of all that could be used. */
export const useRate: RelationDeclaration = {
  rule: 'arithmetic/use-rate',
  title: '资金使用率',
  formula: '已使用资金 ÷（年初结转结余 ＋ 本年到位资金）× 100%',
  source: '云南 部门整体支出绩效自评报告 表1',
  severity: 'error',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: (tables) => [
    ...inEachRow('use-rate', useRateFormula)(tables),
    ...inEachRow('execution-rate', useRateFormula, { kinds: ['project-ledger'] })(tables),
  ],
};

/** 合计 of a project ledger. */
export const ledgerTotal: RelationDeclaration = {
  rule: 'arithmetic/ledger-total',
  title: '合计',
  formula: '合计 ＝ 各项目之和',
  source: '云南 部门整体支出绩效自评报告 表1',
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: parentsFromChildren({ kinds: ['project-ledger'] }),
};
