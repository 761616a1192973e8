import { decimal } from '../../quantity/decimal';
import { intervalOf, isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import { meet, scaleInterval } from '../../quantity/interval';
import { isAmountUnit } from '../../quantity/unit';
import type { Indicator } from '../../tables/model';
import { figureOf } from '../expression';
import type { Binding, RelationDeclaration } from '../model';
import { scaleOf } from '../evaluate/scale';
import type { TableIndex } from '../table-index';

/**
 * 成本指标 that sets the budget itself as its limit (≤90万元 with a budget of 90万元): what was reached is what was
 * spent. A limit that is not the budget is about something else and is left alone.
 */
export const costActual: RelationDeclaration = {
  rule: 'consistency/cost-actual',
  title: '成本指标完成值',
  formula: '以预算为上限的成本指标，实际完成值 ＝ 全年执行数',
  source: ['practice:published'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: false,
  bind: (tables) => tables.flatMap(bindCosts),
};

function bindCosts(index: TableIndex): readonly Binding[] {
  const funds = fundsOf(index);
  if (!funds) return [];
  return index.table.indicators.flatMap((indicator): readonly Binding[] => {
    const target = inMoney(indicator.target?.figure, indicator);
    const result = inMoney(indicator.actual?.figure, indicator);
    if (!target || !result || !isCost(indicator) || !sameAmount(target, funds.budget)) return [];
    return [{ table: index.table, subject: indicator.level3, result, expression: figureOf(funds.executed) }];
  });
}

/**
 * 人数（数量）× 补助标准（单价）: where the planned number times the planned price is the budget, the number reached
 * times the price paid is what was spent.
 */
export const quantityPrice: RelationDeclaration = {
  rule: 'consistency/quantity-price',
  title: '数量 × 单价',
  formula: '目标数量 × 单价 ＝ 预算数时，完成数量 × 实际单价 ＝ 全年执行数',
  source: ['practice:published'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: false,
  bind: (tables) => tables.flatMap(bindPrices),
};

function bindPrices(index: TableIndex): readonly Binding[] {
  const { table } = index;
  const funds = fundsOf(index);
  const price = table.indicators.find(({ level3, target }) => isPrice(level3, target?.figure));
  const paid = inYuan(price?.actual?.figure);
  const planned = inYuan(price?.target?.figure);
  if (!funds || !paid || !planned) return [];
  for (const { target, actual, measureUnit } of table.indicators) {
    const quantity = counted(target?.figure, measureUnit);
    const reached = counted(actual?.figure, measureUnit);
    if (!quantity || !reached || quantity.value.lt(TWO)) continue;
    const product = {
      ...funds.budget,
      unit: '元',
      value: quantity.value.times(planned.value),
      decimals: null,
      formula: null,
    };
    if (!sameAmount(product, funds.budget)) continue;
    return [
      {
        table,
        subject: '年度资金总额',
        result: funds.executed,
        expression: { kind: 'product', factors: [figureOf(reached), figureOf(paid)] },
      },
    ];
  }
  return [];
}

const TWO = decimal('2');

function isPrice(name: string, target: Figure | undefined): boolean {
  return (
    /每(?:人|户|个|亩|件|套|次|公里|平方米|年)|单价|补助标准|补贴标准|人均|户均/.test(name) &&
    inYuan(target) !== null
  );
}

/** 75元, 75元/人: the price in 元, known exactly, as a standard is. */
function inYuan(figure: Figure | undefined): KnownFigure | null {
  if (!figure || !isKnown(figure) || !figure.unit?.startsWith('元')) return null;
  return { ...figure, unit: '元', decimals: null };
}

/** A number of people or things, which is counted and not rounded. */
function counted(figure: Figure | undefined, measureUnit: string | null): KnownFigure | null {
  if (!figure || !isKnown(figure)) return null;
  const unit = figure.unit ?? measureUnit;
  if (unit === '%' || (unit !== null && /元|%|％/.test(unit))) return null;
  return { ...figure, unit: null, decimals: null };
}

function fundsOf(index: TableIndex): { readonly budget: KnownFigure; readonly executed: KnownFigure } | null {
  if (index.table.indicators.length === 0) return null;
  const total = index.row('total')?.fields;
  const executed = total?.get('executed')?.figure;
  const budget = total?.get('full-year-budget')?.figure ?? total?.get('initial-budget')?.figure;
  if (!executed || !budget || !isKnown(executed) || !isKnown(budget)) return null;
  return { budget, executed };
}

/** A figure as money; an amount without a unit of its own takes the indicator's. */
function inMoney(figure: Figure | undefined, { measureUnit }: Indicator): KnownFigure | null {
  if (!figure || !isKnown(figure)) return null;
  const unit = figure.unit ?? measureUnit;
  return unit !== null && isAmountUnit(unit) ? { ...figure, unit } : null;
}

function isCost({ level1, level2, level3 }: Indicator): boolean {
  return [level1, level2, level3].some((name) => name?.includes('成本') || name?.includes('总额')) === true;
}

function sameAmount(a: Figure, b: Figure): boolean {
  if (!isKnown(a) || !isKnown(b) || a.unit === null || !isAmountUnit(a.unit)) return false;
  return meet(intervalOf(a), scaleInterval(intervalOf(b), scaleOf(b, a.unit)));
}
