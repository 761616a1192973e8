import { plain, ZERO } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import type { IndexedRow } from '../../formulas/index/table-index';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { Check } from '../model';
import { observed } from '../report';

/** 基数为负的增幅: a growth rate over a loss says nothing, or the opposite of what happened. */
export const negativeBase: Check = {
  rule: 'logic/negative-base',
  title: '基数为负的增减率',
  demand: '上年数（基数）为负数时不计算增减率，填“—”，只写增减额并说明。',
  source: ['practice:statistics：基数为负或为零的增幅不具可比性'],
  severity: 'warning',
  run: ({ indexes }) =>
    indexes.flatMap(({ table, rows }) =>
      rows.flatMap((indexed) => {
        const base = negativeBaseOf(indexed);
        const rate = indexed.fields.get('change-rate')?.figure;
        if (!base || !rate || !isKnown(rate)) return [];
        return observed({
          rule: 'logic/negative-base',
          severity: 'warning',
          table,
          primary: rate.cell,
          cells: [base.cell],
          message: {
            id: 'check/negative-base',
            data: {
              name: cleanLabel(indexed.row.label),
              base: plain(base.value),
              actual: `${plain(rate.value)}%`,
            },
          },
          actual: plain(rate.value),
          unit: '%',
          cause: { kind: 'zero-base', message: { id: 'check/cause-negative-base', data: {} } },
          fixes: [
            {
              title: { id: 'fix/clear', data: { cell: rate.cell } },
              edits: [{ kind: 'clear', cell: rate.cell }],
            },
          ],
        });
      }),
    ),
};

/** Last year's figure of a row where it is below zero. */
export function negativeBaseOf({ fields }: IndexedRow): KnownFigure | null {
  const base = fields.get('prior-year')?.figure;
  return base && isKnown(base) && base.value.lt(ZERO) ? base : null;
}
