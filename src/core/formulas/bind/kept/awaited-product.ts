import { isKnown } from '../../../quantity/figure';
import type { Column } from '../../../tables/model';
import { isOfWhich } from '../../../words/phrases/indicators/indicators';
import { mentions } from '../../../words/topics';
import { of, withColumns, type Formula } from '../../formula';
import type { TableIndex } from '../../index/table-index';
import type { Binding } from '../../model';
import { eachRow, IN_ROWS } from '../rows/rows';
import { isMoney } from './columns-of';

/**
 * “In each row, persons (times days or months) times the standard is the amount” in a list whose amounts are still to be
 * filled in: by its words, where it has one column of each, the amount behind them. A standard for a time (元/月) wants a
 * column of that time.
 */
export function awaitedProduct(is: Formula, numbers: 1 | 2, index: TableIndex): readonly Binding[] {
  const { columns } = index.table;
  const [price, ...otherPrices] = columns.filter(
    ({ field, label }) => field === 'unit-price' || mentions(label, 'price-each'),
  );
  const [amount, ...otherAmounts] = columns.filter((column) => column !== price && isAwaited(column, index));
  if (!price || !amount || otherPrices.length > 0 || otherAmounts.length > 0) return [];
  const counts = columns.filter(
    (column) => column !== price && column !== amount && isCounted(column, index),
  );
  const times = counts.filter(({ label }) => mentions(label, 'how-long'));
  const things = counts.filter((column) => !times.includes(column) && !isOfWhich(column.label));
  if (things.length !== 1 || times.length !== numbers - 1) return [];
  const factors = [...things, ...times, price];
  if (factors.some((column) => column.index > amount.index) || !isOfTimes(price, times)) return [];
  // 数量 | 单价 | 金额 has an equation by name.
  if (numbers === 1 && things[0]?.field === 'quantity') return [];
  const way = withColumns(is, ...factors.map(({ field }) => field));
  return eachRow({ result: of(amount.field), is: way, over: IN_ROWS }, IN_ROWS, index).filter(
    ({ result }) => !isTotalRow(result.cell.row, index),
  );
}

/** Whether a price of a time (元/月) meets a column of times, and one of a year meets none. */
function isOfTimes({ label }: Column, times: readonly Column[]): boolean {
  if (mentions(label, 'price-of-year')) return times.length === 0;
  return times.length > 0 || !mentions(label, 'price-of-time');
}

/** A total of products is none. */
function isTotalRow(at: number, { rows }: TableIndex): boolean {
  return rows.some(({ row }) => row.labelCell.row === at && row.meaning.total !== undefined);
}

/** Whether a column of money has nothing in it yet. */
function isAwaited({ field, meaning }: Column, { rows }: TableIndex): boolean {
  if (meaning.aspect !== undefined || meaning.source !== undefined) return false;
  const figures = rows.flatMap(({ fields }) => fields.get(field)?.figure ?? []);
  return figures.length > 0 && figures.every((figure) => !isKnown(figure) && isMoney(figure));
}

/** Whether a column holds numbers of something, and no money and no rate. */
function isCounted({ field, meaning }: Column, { rows }: TableIndex): boolean {
  if (meaning.aspect !== undefined || meaning.source !== undefined) return false;
  const known = rows.flatMap(({ fields }) => {
    const figure = fields.get(field)?.figure;
    return figure && isKnown(figure) ? [figure] : [];
  });
  return known.length > 0 && known.every((figure) => figure.unit !== '%' && !isMoney(figure));
}
