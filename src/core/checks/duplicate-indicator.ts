import type { CellAddress } from '../workbook/address';
import type { Check } from './model';
import { observed } from './report';

/** 指标重复: one third-level indicator counted twice in a table. */
export const duplicateIndicator: Check = {
  rule: 'consistency/duplicate-indicator',
  title: '指标重复',
  demand: '同一指标只计一次，不应在产出和效益中重复计分。',
  source: 'domain rules §3.6 第9条',
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) => {
      const seen = new Map<string, CellAddress>();
      return table.indicators.flatMap(({ level2, level3, cells, target }) => {
        const name = level3.replace(/\s|^指标\d*[:：]/g, '');
        const cell = cells['level3'];
        // In a 评分表 the same name under another second level is a different indicator (管理制度健全性).
        const key = table.kind === 'indicator-scoring' ? `${level2 ?? ''}/${name}` : name;
        const first = seen.get(`${key}/${target?.figure.written ?? ''}`);
        if (cell && !first) seen.set(`${key}/${target?.figure.written ?? ''}`, cell);
        if (!cell || !first || name.length < 3) return [];
        return observed({
          rule: 'consistency/duplicate-indicator',
          severity: 'warning',
          table,
          primary: cell,
          cells: [first],
          message: { id: 'check/duplicate-indicator', data: { indicator: name, first } },
        });
      });
    }),
};
