import { difference, field, firstOf, parentsFromChildren, quotient } from '../row-formula';
import type { RelationDeclaration } from '../model';
import { changeOnBase } from './change-base';
import { variantsOf } from './ratios/variants';

const current = firstOf(field('current-year'), field('final'), field('executed'));
const prior = field('prior-year');
const budget = firstOf(field('full-year-budget'), field('budget'), field('initial-budget'));

/** 增减额 against last year, or against the budget where the table compares with that. */
export const changeAmount: RelationDeclaration = {
  rule: 'arithmetic/change-amount',
  title: '增减额',
  formula: '本年数 － 上年数',
  source: ['practice:accounts-notes：同比增减'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: changeOnBase('change-amount', {
    prior: difference(current, prior),
    budget: difference(current, budget),
  }),
};

/** 增减幅度: always on last year's figure. */
export const changeRate: RelationDeclaration = {
  rule: 'arithmetic/change-rate',
  title: '增减率',
  formula: '（本年数 － 上年数）÷ 上年数 × 100%',
  source: ['practice:accounts-notes：同比增减', 'cn-2013-53：“三公经费”变动率'],
  severity: 'error',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: changeOnBase('change-rate', {
    prior: firstOf(
      quotient(difference(current, prior), prior),
      quotient(field('change-amount'), difference(current, field('change-amount'))),
    ),
    budget: quotient(difference(current, budget), budget),
  }),
};

const final = firstOf(field('final'), field('executed'));

/** 预算完成率 (完成预算的比例), by what it divides by: the adjusted budget where the sheet has both. */
export const COMPLETION_RATES = variantsOf('completion-rate', [
  {
    rule: 'arithmetic/completion-rate',
    title: '预算完成率',
    formula: '决算数 ÷ 预算数（调整后）× 100%',
    source: ['practice:accounts-notes：完成预算的', 'cn-2013-53'],
    severity: 'error',
    unit: '%',
    decimals: 2,
    fills: true,
    way: quotient(final, firstOf(field('budget'), field('full-year-budget'))),
    header: /调整|全年/,
  },
  {
    rule: 'arithmetic/completion-rate-initial',
    title: '预算完成率（按年初预算数）',
    formula: '决算数 ÷ 年初预算数 × 100%',
    source: ['practice:accounts-notes：完成年初预算的，上海等地'],
    severity: 'error',
    unit: '%',
    decimals: 2,
    fills: true,
    way: quotient(final, field('initial-budget')),
    header: /年初/,
  },
]);

/** Classes, sections and items of the final accounts. */
export const accountTotal: RelationDeclaration = {
  rule: 'arithmetic/account-total',
  title: '合计',
  formula: '类 ＝ 各款之和，款 ＝ 各项之和，合计 ＝ 各类之和',
  source: ['cn-classification', 'form:final-accounts：01–09表'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: parentsFromChildren({ kinds: ['final-accounts'] }),
};
