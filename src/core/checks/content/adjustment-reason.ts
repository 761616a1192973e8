import { plain } from '../../quantity/decimal';
import { intervalOf, isKnown } from '../../quantity/figure';
import { meet } from '../../quantity/interval';
import { hasWords } from './filler';
import type { Check } from '../model';
import { observed } from '../report';

/** 预算调整未说明原因: the Sichuan form wants every adjustment during the year explained. */
export const adjustmentReason: Check = {
  rule: 'completeness/adjustment-reason',
  title: '预算调整未说明原因',
  demand: '年中发生预算调整（追加或调减）的，应单独说明理由。',
  source: '四川 510000_0013zp 表内说明',
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) => {
      if (!table.family.startsWith('sichuan')) return [];
      const figure = (name: string) =>
        table.fields.find((field) => field.row === 'total' && field.name === name)?.figure;
      const before = figure('initial-budget');
      const after = figure('full-year-budget');
      if (!before || !after || !isKnown(before) || !isKnown(after)) return [];
      const explained = table.texts.some(({ role, text }) => role.includes('reason') && hasWords(text));
      if (explained || meet(intervalOf(before), intervalOf(after))) return [];
      return observed({
        rule: 'completeness/adjustment-reason',
        severity: 'warning',
        table,
        primary: after.cell,
        cells: [before.cell],
        message: {
          id: 'check/adjustment-reason',
          data: { before: plain(before.value), after: plain(after.value) },
        },
      });
    }),
};
