import { sortOf } from '../../../words/phrases/sorts';
import type { AmountColumn } from '../column-fields';

/**
 * What was added and taken away between two numbers of things is a number of things as well: 本年新增 and 本年报废
 * between 年初实有数 and 年末实有数.
 */
export function countedBetween(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const at = (period: string): number =>
    columns.findIndex((column) => isCount(column) && column.header.word?.reading?.meaning.period === period);
  const [opening, closing] = [at('open'), at('close')];
  if (opening < 0 || closing < 0) return columns;
  return columns.map((column, position) =>
    position > opening && position < closing && isOpen(column) ? { ...column, measure: 'count' } : column,
  );
}

function isCount({ measure }: AmountColumn): boolean {
  return measure === 'count';
}

/** Whether nothing over the column says that it holds money. */
function isOpen({ measure, header, path }: AmountColumn): boolean {
  return measure === 'amount' && !(path ?? [header]).some(({ word }) => word && sortOf(word) === 'money');
}
