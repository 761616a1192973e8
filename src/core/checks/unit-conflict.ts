import type { Check } from './model';
import { headCells } from './head-cells';
import { observed } from './report';

const UNIT = /(?:金额)?单位[:：](亿元|万元|千元|元)|[（(](亿元|万元|千元|元)[)）]/;

/** 金额单位不一致: corner note and header name different money units. */
export const unitConflict: Check = {
  rule: 'consistency/unit-conflict',
  title: '金额单位不一致',
  demand: '同一张表只用一种金额单位。',
  source: 'domain rules §6 A12、§10',
  severity: 'warning',
  run: ({ tables, snapshot }) =>
    tables.flatMap((table) => {
      const named = headCells(table, snapshot).flatMap(({ value, row, column }) => {
        if (!value.includes('元')) return [];
        const match = UNIT.exec(value.replace(/\s/g, ''));
        const unit = match?.[1] ?? match?.[2];
        return unit ? [{ unit, at: { sheet: table.sheet, row, column } }] : [];
      });
      const [first] = named;
      const other = named.find(({ unit }) => unit !== first?.unit);
      if (!first || !other) return [];
      return observed({
        rule: 'consistency/unit-conflict',
        severity: 'warning',
        table,
        primary: other.at,
        cells: [first.at],
        message: { id: 'check/unit-conflict', data: { first: first.unit, other: other.unit, at: first.at } },
        cause: { kind: 'unit-slip', message: { id: 'check/cause-two-units', data: {} } },
      });
    }),
};
