import type { Finding } from '../../findings/finding';
import { plain, total } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { IndexedRow } from '../../formulas/index/table-index';
import type { Check } from '../model';
import { observed } from '../report';
import { isAbove } from './compared';

/** 支出大于可用资金: more was used than came in and was left from before. */
export const overUsed: Check = {
  rule: 'logic/over-used',
  title: '支出大于可用资金',
  demand: '已使用资金不应大于年初结转结余与本年到位（到账）资金之和，资金使用率不应高于 100%。',
  source: ['form:yunnan-report-1：资金使用率', 'cn-budget-law：第十三条'],
  severity: 'warning',
  run: ({ indexes }) => indexes.flatMap(({ table, rows }) => rows.flatMap((row) => inRow(table, row))),
};

function inRow(table: Table, { row, fields }: IndexedRow): readonly Finding[] {
  const used = fields.get('executed')?.figure;
  const arrived = fields.get('arrived')?.figure;
  if (!used || !arrived || !isKnown(used) || !isKnown(arrived)) return [];
  const before = fields.get('carry-in')?.figure;
  if (before && !isKnown(before) && before.state !== 'not-applicable') return [];
  const available: readonly KnownFigure[] = before && isKnown(before) ? [before, arrived] : [arrived];
  if (!isAbove(used, available)) return [];
  const data = {
    name: cleanLabel(row.label),
    used: plain(used.value),
    available: plain(total(available.map(({ value }) => value))),
  };
  return [
    observed({
      rule: 'logic/over-used',
      severity: 'warning',
      table,
      primary: used.cell,
      cells: [...available.map(({ cell }) => cell), ...rateCells(fields)],
      message: { id: 'check/over-used', data },
      actual: data.used,
      ...(used.unit === null ? {} : { unit: used.unit }),
      evidence: `${data.used} > ${data.available}`,
    }),
  ];
}

function rateCells(fields: IndexedRow['fields']): readonly KnownFigure['cell'][] {
  const rate = fields.get('execution-rate') ?? fields.get('use-rate');
  return rate ? [rate.cell] : [];
}
