import type { Finding } from '../../findings/finding';
import { HUNDRED, plain, total } from '../../quantity/decimal';
import { intervalOf, isKnown, type KnownFigure } from '../../quantity/figure';
import type { FieldName, Table } from '../../tables/model';
import { cleanLabel } from '../../words/cleaner/clean-label';
import { isPartOfYear } from '../../words/phrases/time/parts-of-year';
import { mentions } from '../../words/topics';
import type { IndexedRow, TableIndex } from '../../formulas/index/table-index';
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
  restsOnFigures: true,
  run: ({ indexes }) =>
    indexes.flatMap((index) =>
      index.rows.flatMap((row) => [...inRow(index.table, row), ...byRate(index, row)]),
    ),
};

/** What rates are of in tables that have it: the matter of the amounts themselves, or of `budget-exceeded`. */
const BASES: readonly FieldName[] = ['arrived', 'full-year-budget', 'budget', 'initial-budget'];

/** A rate of use above 100 % where what it is a rate of goes by words of its own (债券额度). */
function byRate(index: TableIndex, { row, fields }: IndexedRow): readonly Finding[] {
  const used = fields.get('executed')?.figure;
  const rate = (fields.get('use-rate') ?? fields.get('execution-rate'))?.figure;
  if (!used || !rate || !isKnown(rate) || BASES.some((base) => index.has(base))) return [];
  if (intervalOf(rate).low.lte(HUNDRED) || mentions(index.table.title ?? '', 'income')) return [];
  const data = { name: cleanLabel(row.label), rate: `${plain(rate.value)}%` };
  return [
    observed({
      rule: 'logic/over-used',
      severity: 'warning',
      table: index.table,
      primary: rate.cell,
      cells: [used.cell],
      message: { id: 'check/over-used-rate', data },
      actual: plain(rate.value),
      unit: '%',
    }),
  ];
}

function inRow(table: Table, { row, fields }: IndexedRow): readonly Finding[] {
  // What is left of one quarter is spent in the next.
  if (isPartOfYear(row.label)) return [];
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
