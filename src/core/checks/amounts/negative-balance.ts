import { plain, ZERO } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import type { FieldName } from '../../tables/model';
import { cleanLabel } from '../../words/cleaner/clean-label';
import { showsOverspending } from '../../words/phrases/ratios/remainders';
import type { Check } from '../model';
import { observed } from '../report';

const BALANCES: readonly FieldName[] = ['carry-out', 'carry-in', 'closing-balance', 'opening-balance'];

/** 结转结余为负: arithmetically right, but nobody can have less than nothing left. */
export const negativeBalance: Check = {
  rule: 'logic/negative-balance',
  title: '结转结余为负数',
  demand: '结转结余不应为负数：支出不能大于可用资金，如有垫付、借款应单独说明。',
  source: ['cn-accounting：结转结余为累计收支差额', 'practice:review'],
  severity: 'warning',
  restsOnFigures: true,
  run: ({ indexes }) =>
    indexes.flatMap(({ table, rows }) =>
      rows.flatMap(({ row, fields }) =>
        BALANCES.flatMap((name) => {
          const figure = fields.get(name)?.figure;
          if (!figure || !isKnown(figure) || figure.value.gte(ZERO)) return [];
          const header = table.columns.find(({ field }) => field === name)?.label ?? '';
          if (showsOverspending(header)) return [];
          return observed({
            rule: 'logic/negative-balance',
            severity: 'warning',
            table,
            primary: figure.cell,
            message: {
              id: 'check/negative-balance',
              data: { name: cleanLabel(row.label), actual: plain(figure.value) },
            },
            actual: plain(figure.value),
            ...(figure.unit === null ? {} : { unit: figure.unit }),
          });
        }),
      ),
    ),
};
