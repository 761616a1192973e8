import type { FieldName } from '../../tables/model';
import { EXACT, relation } from '../language/declare';
import { of, sumOfPresent } from '../formula';
import type { RelationDeclaration } from '../model';

const PROCURED: readonly FieldName[] = ['procurement-goods', 'procurement-works', 'procurement-services'];

/** Columns of the final accounts that make up another column of the same row. */
const COMPOSITIONS: readonly { readonly whole: FieldName; readonly parts: readonly FieldName[] }[] = [
  {
    whole: 'expenditure',
    parts: [
      'basic-expenditure',
      'project-expenditure',
      'remitted-expenditure',
      'business-expenditure',
      'affiliate-subsidy',
    ],
  },
  {
    whole: 'income',
    parts: [
      'fiscal-income',
      'superior-subsidy-income',
      'institution-income',
      'business-income',
      'affiliate-income',
      'other-income',
    ],
  },
  { whole: 'basic-expenditure', parts: ['personnel', 'public'] },
  { whole: 'total', parts: ['general-public-budget', 'government-fund', 'state-capital'] },
  { whole: 'procurement-total', parts: PROCURED },
  { whole: 'total', parts: PROCURED },
  { whole: 'fixed-assets', parts: ['buildings', 'vehicles', 'equipment', 'other-fixed-assets'] },
  {
    whole: 'asset-total',
    parts: [
      'current-assets',
      'fixed-assets',
      'investments',
      'construction',
      'intangible-assets',
      'other-assets',
    ],
  },
];

/** 本年支出 = 基本 + 项目 + …; 本年收入 = its sources; 合计 = the three budgets; 资产总额 = its kinds. */
export const accountComposition: RelationDeclaration = relation({
  rule: 'arithmetic/account-composition',
  title: '栏目合计',
  source: ['form:final-accounts：02、03、04表 表内关系', 'form:final-accounts'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: COMPOSITIONS.map(({ whole, parts }) => ({
    result: of(whole),
    is: sumOfPresent(parts.map(of)),
    over: { kind: 'rows', kinds: ['final-accounts'], openParts: true },
  })),
});

/** 收入总计 = 支出总计. */
export const incomeEqualsExpenditure: RelationDeclaration = relation({
  rule: 'arithmetic/income-equals-expenditure',
  title: '收支总计',
  source: ['form:final-accounts：01、04表 表内关系'],
  severity: 'error',
  ...EXACT,
  fills: false,
  equations: [
    {
      result: { kind: 'grand-total', side: 'expenditure' },
      is: { kind: 'grand-total', side: 'income' },
      over: { kind: 'both-sides', kinds: ['final-accounts'] },
    },
  ],
});
