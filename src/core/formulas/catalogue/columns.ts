import { isKnown } from '../../quantity/figure';
import { evaluate } from '../evaluate/evaluate';
import { ZERO } from '../../quantity/decimal';
import { difference, field, firstOf, inEachRow, quotient, sum, type Formula } from '../row-formula';
import type { Binding, RelationDeclaration } from '../model';
import { variantsOf } from './ratios/variants';

/** 追减 as tables write it: a cut to be taken off, or with its minus sign, to be added. */
const cutOff: Formula = (row) => {
  const cut = row.fields.get('budget-cut')?.figure;
  const raised = sum(field('initial-budget'), field('adjustment'));
  if (!cut) return null;
  return isKnown(cut) && cut.value.lt(ZERO)
    ? sum(raised, field('budget-cut'))(row)
    : difference(raised, field('budget-cut'))(row);
};

/** 全年预算数 = 年初预算数 + 调整数, in tables that list 追减 apart less that. */
export const adjustedBudget: RelationDeclaration = {
  rule: 'arithmetic/adjusted-budget',
  title: '全年预算数',
  formula: '年初预算数 ＋ 调整数（追加数 － 追减数）',
  source: ['cn-budget-regulation', 'form:sichuan-0013zp：调整后预算数'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: inEachRow('full-year-budget', firstOf(cutOff, sum(field('initial-budget'), field('adjustment')))),
};

/** 扣除统筹整合资金后预算金额 of special funds that counties pool. */
export const netBudget: RelationDeclaration = {
  rule: 'arithmetic/net-budget',
  title: '扣除统筹整合资金后预算金额',
  formula: '全年预算数 － 统筹整合资金数',
  source: ['form:sichuan-forestry：C＝A－B'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) =>
    inEachRow(
      'full-year-budget',
      difference(field('gross-budget'), field('coordinated')),
    )(tables).map((binding) => ({ ...binding, grounds: 'stated' })),
};

/** 资金到位率. */
export const arrivalRate: RelationDeclaration = {
  rule: 'arithmetic/arrival-rate',
  title: '资金到位率',
  formula: '实际到位资金 ÷ 全年预算数 × 100%',
  source: ['cn-2013-53'],
  severity: 'warning',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: inEachRow(
    'arrival-rate',
    quotient(field('arrived'), firstOf(field('full-year-budget'), field('initial-budget'))),
  ),
};

/** What was bought for. */
const purchased = firstOf(field('final'), field('procurement-total'), field('executed'));

/** What was planned to be spent on something, and what was: of costs, or of purchases. */
const planned = firstOf(field('planned-cost'), field('budget'), field('full-year-budget'));
const paid = firstOf(field('actual-cost'), purchased);

const boughtOfBudget = quotient(purchased, firstOf(field('budget'), field('full-year-budget')));

/** Rows that do not follow a rule, with none that does, follow another one that nobody knows. */
const OTHERWISE = 2;

/** The bindings of one column, unless the column as a whole is computed otherwise (of the contract, of the estimate). */
function unlessAllBroken(bindings: readonly Binding[], declaration: RelationDeclaration): readonly Binding[] {
  const states = bindings.map((binding) => evaluate({ ...binding, declaration }).state);
  const broken = states.filter((state) => state === 'violated').length;
  const isKept = states.some((state) => state !== 'violated' && state !== 'undetermined');
  return broken >= OTHERWISE && !isKept ? [] : bindings;
}

/** 节约额 of a table of costs or purchases. */
export const savedAmount: RelationDeclaration = {
  rule: 'arithmetic/saving',
  title: '节约额',
  formula: '计划成本（采购预算）－ 实际成本（采购金额）',
  source: ['cn-2013-53：成本节约率'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) =>
    tables.flatMap((index) =>
      unlessAllBroken(inEachRow('saving', difference(planned, paid))([index]), savedAmount),
    ),
};

/** 成本节约率 of each row. */
export const savingRate: RelationDeclaration = {
  rule: 'arithmetic/saving-rate',
  title: '成本节约率',
  formula: '（计划成本 － 实际成本）÷ 计划成本 × 100%；政府采购为（预算 － 采购金额）÷ 预算 × 100%',
  source: ['cn-2013-53'],
  severity: 'warning',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: (tables) =>
    tables.flatMap((index) =>
      unlessAllBroken(
        inEachRow('saving-rate', quotient(difference(planned, paid), planned))([index]),
        savingRate,
      ),
    ),
};

/** 采购执行率 of each row of a table of purchases. */
export const procurementColumnRate: RelationDeclaration = {
  rule: 'arithmetic/procurement-column-rate',
  title: '采购执行率',
  named: 'by-header',
  formula: '实际采购金额 ÷ 采购预算金额 × 100%',
  source: ['cn-2013-53：政府采购执行率'],
  severity: 'error',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: (tables) =>
    tables.flatMap((index) =>
      unlessAllBroken(inEachRow('procurement-rate', boughtOfBudget)([index]), procurementColumnRate),
    ),
};

/** 控制率 of each row: staff of the posts, spending of what was arranged. */
export const controlRate: RelationDeclaration = {
  rule: 'arithmetic/control-column-rate',
  title: '控制率',
  named: 'by-header',
  formula: '实有（实际）数 ÷ 编制（预算）数 × 100%',
  source: ['cn-2013-53：在职人员、公用经费、“三公”经费控制率'],
  severity: 'error',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: (tables) =>
    tables.flatMap((index) =>
      unlessAllBroken(inEachRow('control-rate', realOfAllowed)([index]), controlRate).map(
        (binding): Binding => ({ ...binding, grounds: 'implied' }),
      ),
    ),
};

const realOfAllowed = quotient(
  firstOf(field('final'), field('executed')),
  firstOf(field('budget'), field('full-year-budget')),
);

/** A change without its sign where the row gives its rate without one (调减 5%). */
function asSigned(change: Formula, rate: string): Formula {
  return (row) => {
    const expression = change(row);
    const stated = row.fields.get(rate)?.figure;
    if (expression?.kind !== 'figure' || !stated || !isKnown(stated) || !isKnown(expression.figure))
      return expression;
    const isBare = stated.value.gt(ZERO) && expression.figure.value.lt(ZERO);
    return isBare
      ? { kind: 'difference', from: { kind: 'constant', value: ZERO }, minus: expression }
      : expression;
  };
}

const initial = field('initial-budget');
const PERCENT = { severity: 'warning', unit: '%', decimals: 2, fills: true } as const;

/** 预算调整率 of each row, by what it counts as adjustment. */
export const ADJUSTMENT_RATES = variantsOf('adjustment-rate', [
  {
    ...PERCENT,
    rule: 'arithmetic/adjustment-rate-gross',
    title: '预算调整率（追加、追减合计）',
    formula: '（追加数 ＋ 追减数）÷ 年初预算数 × 100%',
    source: ['cn-2013-53：预算调整数为追加、追减和结构调整的总和'],
    way: quotient(sum(field('adjustment'), field('budget-cut')), initial),
  },
  {
    ...PERCENT,
    rule: 'arithmetic/adjustment-rate',
    title: '预算调整率',
    formula: '调整数 ÷ 年初预算数 × 100%',
    source: ['cn-2013-53', 'form:hunan-department：预算控制率'],
    way: quotient(asSigned(field('adjustment'), 'adjustment-rate'), initial),
  },
  {
    ...PERCENT,
    rule: 'arithmetic/adjustment-rate-net',
    title: '预算调整率（按调整前后预算数）',
    formula: '（全年预算数 － 年初预算数）÷ 年初预算数 × 100%',
    source: ['cn-2013-53', 'practice:published：表中未单列调整数，或各行都按净调整数计算'],
    way: quotient(difference(field('full-year-budget'), initial), initial),
  },
]);

/** 结转结余率 of each row, by what it divides by. */
export const CARRY_OVER_RATES = variantsOf('carry-over-rate', [
  {
    ...PERCENT,
    rule: 'arithmetic/carry-over-share',
    title: '结转结余率（按全年预算数）',
    formula: '年末结转结余 ÷ 全年预算数 × 100%',
    source: ['cn-2013-53'],
    way: quotient(field('carry-out'), field('full-year-budget')),
  },
  {
    ...PERCENT,
    rule: 'arithmetic/carry-over-share-initial',
    title: '结转结余率（按年初预算数）',
    formula: '年末结转结余 ÷ 年初预算数 × 100%',
    source: ['cn-2013-53', 'practice:published：表中只有年初预算数，或各行都按年初预算数计算'],
    way: quotient(field('carry-out'), initial),
    header: /年初/,
  },
  {
    ...PERCENT,
    rule: 'arithmetic/carry-over-share-available',
    title: '结转结余率（按可用资金）',
    formula: '年末结转结余 ÷（年初结转结余 ＋ 本年到位资金）× 100%',
    source: ['form:yunnan-report-1：与资金使用率同一分母'],
    way: quotient(field('carry-out'), sum(field('carry-in'), field('arrived'))),
  },
]);
