import { decimal, total, type Decimal } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import type { Indicator } from '../../tables/model';
import type { Check } from '../model';
import { observed } from '../report';

const FULL = [decimal('100'), decimal('90')];

/** 指标值栏填的是分值: bare round numbers as targets that add up to the weights of a form without a weight column. */
export const targetHoldsWeights: Check = {
  rule: 'logic/target-holds-weights',
  title: '指标值栏填了分值',
  demand: '指标值、完成值应填目标和完成情况，不应填分值。',
  source: ['practice:published'],
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) => {
      const { indicators } = table;
      if (indicators.length < 4 || indicators.some(({ weight }) => weight !== null)) return [];
      const targets = indicators.map(bareTarget);
      const known = targets.flatMap((target) => target ?? []);
      const sum = total(known.map(({ value }) => value));
      const [first] = known;
      if (!first || known.length < targets.length || !FULL.some((full) => full.eq(sum))) return [];
      return observed({
        rule: 'logic/target-holds-weights',
        severity: 'warning',
        table,
        primary: first.cell,
        cells: known.map(({ cell }) => cell),
        message: { id: 'check/target-holds-weights', data: { sum: sum.toFixed() } },
        cause: { kind: 'shifted-column', message: { id: 'check/cause-shifted-column', data: {} } },
      });
    }),
};

/** A target that is a number and nothing else, met to the digit. */
function bareTarget({ target, actual, relation }: Indicator) {
  if (!target || !actual || relation !== null || target.relation !== null) return null;
  const { figure } = target;
  if (!isKnown(figure) || !isKnown(actual.figure) || !/^\d+(?:\.\d+)?$/.test(figure.written)) return null;
  const value: Decimal = figure.value;
  return value.eq(actual.figure.value) ? { value, cell: figure.cell } : null;
}
