import type { Finding } from '../../findings/finding';
import { ONE, plain, roundHalfUp, type Decimal } from '../../quantity/decimal';
import { exchangedPlaces } from '../../quantity/digits';
import { intervalOf, isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import { meet, rounded, scaleInterval, type Interval } from '../../quantity/interval';
import { convertAmount, isAmountUnit, type AmountUnit } from '../../quantity/unit';
import type { Table } from '../../tables/model';
import { amountsIn, executionRateIn, spendingIn } from '../../words/phrases/spending';
import type { Check } from '../model';
import { observed } from '../report';

/** 完成情况所写的支出与执行数不符: the form's own words say how much was spent in all, and its figures say otherwise. */
export const statedAmount: Check = {
  rule: 'consistency/stated-amount',
  title: '文字所写金额与表中数据不符',
  demand: '完成情况、原因说明中写明的全年支出总额和执行率，应与表中的执行数、执行率一致，不能照抄预算数。',
  source: ['practice:published'],
  severity: 'warning',
  run: ({ tables }) => tables.flatMap(inTable),
};

/** Texts that tell what happened; a goal tells what was planned. */
const TOLD = /achievement|conclusion|process|reason/;

const BUDGETS = new Set(['initial-budget', 'full-year-budget', 'budget', 'adjustment', 'arrived']);

function inTable(table: Table): readonly Finding[] {
  const total = inTotal(table, 'executed');
  if (!total || total.unit === null || !isAmountUnit(total.unit)) return [];
  const { unit } = total;
  return table.texts.flatMap(({ role, text, cell }): readonly Finding[] => {
    if (!TOLD.test(role)) return [];
    const said = misstated(table, text, total, unit) ?? transposed(table, text, total, unit);
    const amount = said && {
      message: {
        id: 'check/stated-amount',
        data: { quote: said.quote, executed: `${plain(total.value)}${unit}` },
      } as const,
      actual: plain(said.value),
      expected: plain(total.value),
      unit,
    };
    const found = amount ?? misstatedRate(table, text);
    if (!found) return [];
    return [
      observed({
        rule: 'consistency/stated-amount',
        severity: 'warning',
        table,
        primary: cell,
        cells: [total.cell],
        ...found,
      }),
    ];
  });
}

function inTotal({ fields }: Table, wanted: string): KnownFigure | null {
  const figure = fields.find(({ row, name }) => row === 'total' && name === wanted)?.figure;
  return figure && isKnown(figure) ? figure : null;
}

/**
 * The amount a text says was spent in all where no figure spent is that amount. Words of the whole must be said once;
 * a bare 支出 counts only where it repeats the budget.
 */
function misstated(
  table: Table,
  text: string,
  total: KnownFigure,
  unit: AmountUnit,
): { readonly quote: string; readonly value: Decimal } | null {
  const all = spendingIn(text);
  const whole = all.filter(({ isWhole }) => isWhole);
  const [said, another] = whole.length > 0 ? whole : all;
  if (!said || another || !isAmountUnit(said.unit)) return null;
  const factor = convertAmount(ONE, said.unit, unit);
  const range = scaleInterval(rounded(said.value, said.decimals), factor);
  const amounts = table.fields.filter(({ figure }) => stands(figure, unit, range));
  if (amounts.some(({ name }) => !BUDGETS.has(name))) return null;
  const repeatsBudget = amounts.some(({ row }) => row === 'total');
  if (!repeatsBudget && (!said.isWhole || amounts.length > 0)) return null;
  return meet(intervalOf(total), range) ? null : { quote: said.quote, value: said.value.times(factor) };
}

/** An amount that is none of the table's but what was spent with two neighbouring digits the other way round. */
function transposed(
  table: Table,
  text: string,
  total: KnownFigure,
  unit: AmountUnit,
): { readonly quote: string; readonly value: Decimal } | null {
  const said = amountsIn(text).find((each) => {
    if (!isAmountUnit(each.unit) || !isSwapOf(plain(each.value), plain(total.value))) return false;
    const range = scaleInterval(rounded(each.value, each.decimals), convertAmount(ONE, each.unit, unit));
    return each.unit === unit && !table.fields.some(({ figure }) => stands(figure, unit, range));
  });
  return said ? { quote: said.quote, value: said.value } : null;
}

/** Whether one number is the other with two neighbouring digits swapped. */
function isSwapOf(one: string, other: string): boolean {
  const [first, second] = exchangedPlaces(one, other) ?? [];
  return first !== undefined && second === first + 1;
}

function stands(figure: Figure, unit: AmountUnit, range: Interval): boolean {
  if (!isKnown(figure) || figure.unit === null || !isAmountUnit(figure.unit)) return false;
  return meet(scaleInterval(intervalOf(figure), convertAmount(ONE, figure.unit, unit)), range);
}

/** An execution rate in words that is none of the table's. */
function misstatedRate(table: Table, text: string) {
  const said = executionRateIn(text);
  const rate = inTotal(table, 'execution-rate');
  if (!said || rate?.unit !== '%') return null;
  const range = rounded(said.value, said.decimals);
  const isOne = table.fields.some(({ figure }) => {
    if (!isKnown(figure) || figure.unit !== '%') return false;
    return meet(intervalOf(figure), range) || roundHalfUp(figure.value, said.decimals).eq(said.value);
  });
  if (isOne) return null;
  return {
    message: {
      id: 'check/stated-amount',
      data: { quote: said.quote, executed: `${plain(rate.value)}%` },
    } as const,
    actual: plain(said.value),
    expected: plain(rate.value),
    unit: '%',
  };
}
