import { plain, roundHalfUp } from '../../quantity/decimal';
import { excelOf } from '../../formulas/print/excel';
import type { Expression } from '../../formulas/language/expression';
import { formulaOf } from '../wording/formula';
import { textOf } from '../wording/text';
import { MONEY, referable, valueOf } from '../facts/value';
import type { ChartPoint, ReportChart } from './model';

/** Amounts are drawn to 0.01 万元, rates to 0.01 %. */
const DECIMALS: Readonly<Record<ReportChart['unit'], number>> = { 万元: 2, '%': 4 };

/** The value as drawn, in plain notation; a rate as a fraction of 1. Empty where there is none. */
export function drawnValue(value: Expression, unit: ReportChart['unit']): string {
  const known = valueOf(value);
  return known ? plain(roundHalfUp(known, DECIMALS[unit])) : '';
}

/** The live formula of a value: `#N/A`, which no chart draws, should its base become zero. */
export function valueFormula(value: Expression, unit: ReportChart['unit'], sheet: string): string {
  const rounded = `ROUND(${excelOf(referable(value), { sheet, money: MONEY })},${DECIMALS[unit]})`;
  return unit === '%' ? `=IFERROR(${rounded},NA())` : `=${rounded}`;
}

/** The chart's figures as a block of texts: the names of the series above, of the categories on the left. */
export function blockOf({ series, points, unit }: ReportChart): readonly (readonly string[])[] {
  const rows = points.map(({ label, values }) => [
    textOf(label),
    ...values.map((value) => drawnValue(value, unit)),
  ]);
  return [['项目', ...series], ...rows];
}

/** The live formula of a category's name, or null where it is fixed. */
export function labelFormula({ label }: ChartPoint, sheet: string): string | null {
  return formulaOf(label, sheet);
}
