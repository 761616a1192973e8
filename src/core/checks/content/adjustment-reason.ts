import { plain } from '../../quantity/decimal';
import { intervalOf, isKnown } from '../../quantity/figure';
import { meet } from '../../quantity/interval';
import { hasWords } from '../../words/phrases/reasons';
import { cleanLabel } from '../../words/cleaner/clean-label';
import { endsIn } from '../../words/topics';
import type { SnapshotIndex } from '../../workbook/snapshot-index';
import { headCells } from './head-cells';
import type { Table } from '../../tables/model';
import type { Check } from '../model';
import { observed } from '../report';

/**
 * 预算调整未说明原因: every adjustment during the year wants a word. The Sichuan form says so in print; where a form
 * only has a place for reasons it is a hint.
 */
export const adjustmentReason: Check = {
  rule: 'completeness/adjustment-reason',
  title: '预算调整未说明原因',
  demand: '年中发生预算调整（追加或调减）的，应单独说明理由。',
  source: ['form:sichuan-0013zp：表内说明', 'practice:review：全年预算与年初预算不一致应说明'],
  severity: 'warning',
  run: ({ tables, snapshot }) =>
    tables.flatMap((table) => {
      const isAsked = table.family.startsWith('sichuan');
      if (!isAsked && !hasPlaceForReasons(table, snapshot)) return [];
      const figure = (name: string) =>
        table.fields.find((field) => field.row === 'total' && field.name === name)?.figure;
      const before = figure('initial-budget');
      const after = figure('full-year-budget');
      if (!before || !after || !isKnown(before) || !isKnown(after)) return [];
      if (isExplained(table) || meet(intervalOf(before), intervalOf(after))) return [];
      return observed({
        rule: 'completeness/adjustment-reason',
        severity: isAsked ? 'warning' : 'hint',
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

/** 原因, 说明, 存在问题: a column or a field of the form in which a reason could stand, or a header of such a column. */
function hasPlaceForReasons(table: Table, snapshot: SnapshotIndex): boolean {
  const { texts, columns } = table;
  return (
    texts.some(({ role }) => TELLING.test(role)) ||
    columns.some(({ field }) => field === 'reason') ||
    headCells(table, snapshot).some(({ value }) => endsIn(cleanLabel(value), 'reason'))
  );
}

const TELLING = /reason|deviation|explanation|problem|other/;

function isExplained({ texts, indicators }: Table): boolean {
  return (
    texts.some(({ role, text }) => TELLING.test(role) && hasWords(text)) ||
    indicators.some(({ reason }) => reason !== null && hasWords(reason))
  );
}
