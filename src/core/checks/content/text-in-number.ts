import type { Figure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import type { Check } from '../model';
import { observed } from '../report';

/** 数字栏填了文字: words where an amount, a rate, a weight or a score belongs. */
export const textInNumber: Check = {
  rule: 'format/text-in-number',
  title: '数字栏填了文字',
  demand: '金额、比率、分值、得分栏应填数字，不适用的填“—”或留空。',
  source: ['practice:published'],
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) =>
      numericFigures(table).flatMap(({ state, cell, written }) =>
        state === 'text'
          ? observed({
              rule: 'format/text-in-number',
              severity: 'warning',
              table,
              primary: cell,
              message: { id: 'check/text-in-number', data: { written } },
            })
          : [],
      ),
    ),
};

/** Columns that words belong in as well: a price or standard may be 据实收取. */
const WORDED: ReadonlySet<string> = new Set(['grade', 'unit-price']);

function numericFigures(table: Table): readonly Figure[] {
  const found = table.fields.flatMap(({ name, figure }): Figure[] => (WORDED.has(name) ? [] : [figure]));
  for (const { weight, score } of table.indicators) {
    if (weight) found.push(weight);
    if (score) found.push(score);
  }
  if (table.totalWeight) found.push(table.totalWeight);
  if (table.totalScore) found.push(table.totalScore);
  return found;
}
