import { AMOUNT_FIELDS } from '../../../core/tables/manual/binding';
import type { Table } from '../../../core/tables/model';
import { parseRange } from '../../../core/workbook/address';
import type { Snapshot } from '../../../core/workbook/snapshot';
import { contentsOf, namesRows, type Draft } from './draft';

/** What is not read of a column that has a meaning: `text` where words stand, `unread` where numbers do. */
export interface Loss {
  readonly index: number;
  /** 0-based rows of the first and the last. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly kind: 'text' | 'unread';
}

/** What each column of amounts loses under a draft, worst first in each column. */
export function lossesOf(draft: Draft, tables: readonly Table[], snapshot: Snapshot): readonly Loss[] {
  const range = parseRange(draft.range);
  const sheet = snapshot.sheets.find(({ name }) => name === draft.sheet);
  if (!range || !sheet) return [];
  const read = new Set(
    tables.flatMap(({ fields }) => fields.map(({ cell }) => `${cell.row},${cell.column}`)),
  );
  const amounts = new Set(
    draft.columns
      .filter(({ field }) => AMOUNT_FIELDS.some((each) => each === field))
      .map(({ index }) => index),
  );
  const losses = new Map<string, Loss>();
  for (const { row, column, value } of sheet.cells) {
    if (!amounts.has(column) || row <= (draft.header?.last ?? -1)) continue;
    if (row < range.firstRow || row > range.lastRow || read.has(`${row},${column}`)) continue;
    const isNumber = typeof value === 'number' || /^[\d,，.]+%?$/.test(String(value).trim());
    if (!isNumber && !/\d/.test(String(value))) continue;
    const kind = isNumber ? 'unread' : 'text';
    const key = `${column} ${kind}`;
    const loss = losses.get(key);
    losses.set(
      key,
      loss
        ? { ...loss, last: row, count: loss.count + 1 }
        : { index: column, first: row, last: row, count: 1, kind },
    );
  }
  return [...losses.values()].toSorted((a, b) => b.count - a.count);
}

/** Why a draft reads nothing at all. */
export type WhyNothing = 'region' | 'columns' | 'rows' | 'names' | 'amounts' | 'other';

/** The first thing a draft lacks. */
export function whyNothing(draft: Draft, snapshot: Snapshot): WhyNothing {
  const { sheet, byHand, header, columns } = draft;
  const range = parseRange(draft.range);
  if (!range) return 'region';
  if (!byHand) return 'other';
  if (columns.length === 0) return 'columns';
  const naming = columns.filter(({ field }) => namesRows(field));
  if (naming.length === 0) return 'rows';
  if (naming.length === columns.length) return 'amounts';
  const { words } = contentsOf({ sheet, range }, header, snapshot);
  return naming.some(({ index }) => words.has(index)) ? 'other' : 'names';
}
