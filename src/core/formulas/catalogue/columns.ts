import { EXACT, PERCENT, relation } from '../language/declare';
import { called, difference, firstOf, of, quotient, sum } from '../formula';
import type { RelationDeclaration } from '../model';
import type { RowPlace } from '../language/place';
import { waysOf } from './ratios/ways';

const inRows: RowPlace = { kind: 'rows' };
/** Where some row of the table follows it. */
const whereKept: RowPlace = { kind: 'rows', unlessAllBroken: true };
const initial = of('initial-budget');
const raised = sum(initial, of('adjustment'));

/** 全年预算数 = 年初预算数 + 调整数, in tables that list 追减 apart less that. */
export const adjustedBudget: RelationDeclaration = relation({
  rule: 'arithmetic/adjusted-budget',
  title: '全年预算数',
  source: ['cn-budget-regulation', 'form:sichuan-0013zp：调整后预算数'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: of('full-year-budget'),
      is: firstOf({ kind: 'less-cut', from: raised, cut: of('budget-cut') }, raised),
      over: inRows,
    },
  ],
});

/** 扣除统筹整合资金后预算金额 of special funds that counties pool. */
export const netBudget: RelationDeclaration = relation({
  rule: 'arithmetic/net-budget',
  title: '扣除统筹整合资金后预算金额',
  source: ['form:sichuan-forestry：C＝A－B'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: of('full-year-budget'),
      is: difference(of('gross-budget'), of('coordinated')),
      over: inRows,
      grounds: 'stated',
    },
  ],
});

/** 资金到位率, of the budget unless the rows divide by another column. */
export const ARRIVAL_RATES = waysOf('arrival-rate', [
  {
    rule: 'arithmetic/arrival-rate',
    title: '资金到位率',
    named: 'by-header',
    source: ['cn-2013-53'],
    severity: 'warning',
    ...PERCENT,
    fills: true,
    is: quotient(of('arrived'), firstOf(of('full-year-budget'), initial)),
  },
]);

/** What was bought for. */
const purchased = firstOf(of('final'), of('procurement-total'), of('executed'));

/** What was planned to be spent on something, and what was: of costs, or of purchases. */
const planned = firstOf(of('planned-cost'), of('budget'), of('full-year-budget'));
/** What it came to: what was agreed (合同金额、中标金额) rather than what has been paid of it so far. */
const agreed = firstOf(of('actual-cost'), of('final'), of('procurement-total'), of('amount'), of('executed'));
const saved = difference(planned, agreed);

/** 节约额 of a table of costs or purchases. */
export const savedAmount: RelationDeclaration = relation({
  rule: 'arithmetic/saving',
  title: '节约额',
  named: 'by-header',
  source: ['cn-2013-53：成本节约率'],
  severity: 'warning',
  ...EXACT,
  fills: true,
  equations: [{ result: of('saving'), is: saved, over: whereKept }],
});

/** 成本节约率 of each row. */
export const savingRate: RelationDeclaration = relation({
  rule: 'arithmetic/saving-rate',
  title: '成本节约率',
  named: 'by-header',
  source: ['cn-2013-53'],
  severity: 'warning',
  ...PERCENT,
  fills: true,
  equations: [{ result: of('saving-rate'), is: quotient(saved, planned), over: whereKept }],
});

/** 采购执行率 of each row of a table of purchases. */
export const procurementColumnRate: RelationDeclaration = relation({
  rule: 'arithmetic/procurement-column-rate',
  title: '采购执行率',
  named: 'by-header',
  source: ['cn-2013-53：政府采购执行率'],
  severity: 'error',
  ...PERCENT,
  fills: true,
  equations: [
    {
      result: of('procurement-rate'),
      is: quotient(purchased, firstOf(of('budget'), of('full-year-budget'))),
      over: whereKept,
    },
  ],
});

/** 控制率 of each row: staff of the posts, spending of what was arranged. */
export const controlRate: RelationDeclaration = relation({
  rule: 'arithmetic/control-column-rate',
  title: '控制率',
  named: 'by-header',
  source: ['cn-2013-53：在职人员、公用经费、“三公”经费控制率'],
  severity: 'error',
  ...PERCENT,
  fills: true,
  equations: [
    {
      result: of('control-rate'),
      is: firstOf(
        quotient(firstOf(of('final'), of('executed')), firstOf(of('budget'), of('full-year-budget'))),
        quotient(called('posts-filled'), called('posts')),
      ),
      over: whereKept,
      grounds: 'implied',
    },
  ],
});

const WARNED = { severity: 'warning', ...PERCENT, fills: true } as const;

/** 预算调整率 of each row, by what it counts as adjustment. */
export const ADJUSTMENT_RATES = waysOf('adjustment-rate', [
  {
    ...WARNED,
    rule: 'arithmetic/adjustment-rate-gross',
    title: '预算调整率（追加、追减合计）',
    source: ['cn-2013-53：预算调整数为追加、追减和结构调整的总和'],
    is: quotient(sum(of('adjustment'), of('budget-cut')), initial),
  },
  {
    ...WARNED,
    rule: 'arithmetic/adjustment-rate',
    title: '预算调整率',
    source: ['cn-2013-53', 'form:hunan-department：预算控制率'],
    is: quotient({ kind: 'signed-as', value: of('adjustment'), ratio: of('adjustment-rate') }, initial),
  },
  {
    ...WARNED,
    rule: 'arithmetic/adjustment-rate-net',
    title: '预算调整率（按调整前后预算数）',
    source: ['cn-2013-53', 'practice:published：表中未单列调整数，或各行都按净调整数计算'],
    is: quotient(difference(of('full-year-budget'), initial), initial),
  },
]);

/** 结转结余率 of each row, by what it divides by. */
export const CARRY_OVER_RATES = waysOf('carry-over-rate', [
  {
    ...WARNED,
    rule: 'arithmetic/carry-over-share',
    title: '结转结余率（按全年预算数）',
    source: ['cn-2013-53'],
    is: quotient(of('carry-out'), of('full-year-budget')),
  },
  {
    ...WARNED,
    rule: 'arithmetic/carry-over-share-initial',
    title: '结转结余率（按年初预算数）',
    source: ['cn-2013-53', 'practice:published：表中只有年初预算数，或各行都按年初预算数计算'],
    is: quotient(of('carry-out'), initial),
    says: 'initial',
  },
  {
    ...WARNED,
    rule: 'arithmetic/carry-over-share-available',
    title: '结转结余率（按可用资金）',
    source: ['form:yunnan-report-1：与资金使用率同一分母'],
    is: quotient(of('carry-out'), sum(of('carry-in'), of('arrived'))),
  },
]);
