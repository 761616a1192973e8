import { EXACT, PERCENT, relation } from '../../language/declare';
import { changeOn, column, difference, firstOf, of, quotient } from '../../formula';
import type { RelationDeclaration } from '../../model';
import { waysOf } from './ways';

const current = firstOf(of('current-year'), of('final'), of('executed'));
const prior = of('prior-year');
const budget = firstOf(of('full-year-budget'), of('budget'), of('initial-budget'));

/** 增减额 against last year, or against the budget where the table compares with that. */
export const changeAmount: RelationDeclaration = relation({
  rule: 'arithmetic/change-amount',
  title: '增减额',
  source: ['practice:accounts-notes：同比增减'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: of('change-amount'),
      is: difference(column(1), column(2)),
      over: { kind: 'rows', against: 'named' },
    },
    {
      result: of('change-amount'),
      is: difference(current, prior),
      over: { kind: 'rows', against: 'prior' },
    },
    {
      result: of('change-amount'),
      is: difference(current, budget),
      over: { kind: 'rows', against: 'budget' },
    },
  ],
});

/** 增减幅度: on last year's figure, or on the budget where the table compares with that. Growth on a base below zero is none. */
export const changeRate: RelationDeclaration = relation({
  rule: 'arithmetic/change-rate',
  title: '增减率',
  source: ['practice:accounts-notes：同比增减', 'cn-2013-53：“三公经费”变动率'],
  severity: 'error',
  ...PERCENT,
  fills: true,
  equations: [
    {
      result: of('change-rate'),
      is: changeOn(column(1), column(2)),
      over: { kind: 'rows', against: 'named' },
    },
    {
      result: of('change-rate'),
      is: firstOf(
        changeOn(current, prior),
        quotient(of('change-amount'), difference(current, of('change-amount'))),
      ),
      over: { kind: 'rows', against: 'prior', notNegative: 'prior-year' },
    },
    {
      result: of('change-rate'),
      is: changeOn(current, budget),
      over: { kind: 'rows', against: 'budget' },
    },
  ],
});

const final = firstOf(of('final'), of('executed'));

/** 预算完成率 (完成预算的比例), by what it divides by: the adjusted budget where the sheet has both. */
export const COMPLETION_RATES = waysOf('completion-rate', [
  {
    rule: 'arithmetic/completion-rate',
    title: '预算完成率',
    source: ['practice:accounts-notes：完成预算的', 'cn-2013-53'],
    severity: 'error',
    ...PERCENT,
    fills: true,
    is: quotient(final, firstOf(of('budget'), of('full-year-budget'))),
    says: 'adjusted',
  },
  {
    rule: 'arithmetic/completion-rate-initial',
    title: '预算完成率（按年初预算数）',
    source: ['practice:accounts-notes：完成年初预算的，上海等地'],
    severity: 'error',
    ...PERCENT,
    fills: true,
    is: quotient(final, of('initial-budget')),
    says: 'initial',
  },
]);

/** Classes, sections and items of the final accounts. */
export const accountTotal: RelationDeclaration = relation({
  rule: 'arithmetic/account-total',
  title: '合计',
  source: ['cn-classification', 'form:final-accounts：01–09表'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: of('total'),
      is: { kind: 'rows-below' },
      over: { kind: 'rows-below', kinds: ['final-accounts'] },
    },
  ],
});
