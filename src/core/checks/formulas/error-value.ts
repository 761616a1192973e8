import type { Check } from '../model';
import { observed } from '../report';
import { within } from '../../workbook/cells-within';

/** 公式错误值: `#DIV/0!` and its like in a table that will be published. */
export const errorValue: Check = {
  rule: 'format/error-value',
  title: '单元格是错误值',
  demand: '表中不应有 #DIV/0!、#REF! 等错误值。',
  source: ['practice:spreadsheets'],
  severity: 'error',
  run: ({ tables, snapshot }) =>
    tables.flatMap((table) =>
      within(table.range, snapshot.contentsOf(table.sheet)?.errors ?? []).map(({ value, row, column }) =>
        observed({
          rule: 'format/error-value',
          severity: 'error',
          table,
          primary: { sheet: table.sheet, row, column },
          message: { id: 'check/error-value', data: { error: value.error } },
        }),
      ),
    ),
};
