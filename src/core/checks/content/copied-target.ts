import { isKnown } from '../../quantity/figure';
import type { Indicator } from '../../tables/model';
import type { Check } from '../model';
import { observed } from '../report';

/** From here on it is the way a table was filled in, and not a slip. */
const HABIT = 2;

/** 完成值照抄指标值: “≥95%” is what was wanted; what was reached is a number. */
export const copiedTarget: Check = {
  rule: 'logic/copied-target',
  title: '实际完成值照抄指标值',
  demand: '实际完成值应填实际达到的数值，不应连同“≥”“≤”照抄年度指标值。',
  source: ['cn-2020-10：附件1', 'practice:review'],
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) => {
      const copied = table.indicators.filter(isCopied);
      const [first] = copied.flatMap(({ cells }) => cells.actual ?? []);
      if (!first) return [];
      return observed({
        rule: 'logic/copied-target',
        severity: copied.length >= HABIT ? 'warning' : 'hint',
        table,
        primary: first,
        cells: copied.flatMap(({ cells }) => cells.actual ?? []),
        message: {
          id: 'check/copied-target',
          data: {
            count: String(copied.length),
            of: String(table.indicators.length),
            written: copied[0]?.actual?.figure.written ?? '',
          },
        },
      });
    }),
};

/** A limit in the place of a result, and the same one that was set. */
function isCopied({ target, actual }: Indicator): boolean {
  if (!target || !actual || !isKnown(target.figure) || !isKnown(actual.figure)) return false;
  const isLimit = actual.relation !== null && actual.relation !== '=';
  return isLimit && actual.figure.value.eq(target.figure.value);
}
