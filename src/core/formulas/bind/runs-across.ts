import type { FieldName } from '../../tables/model';
import type { TableIndex } from '../table-index';

/**
 * Whether the shares are those of a column beside another in its own row (授予中小企业金额, 中小企业占比), whichever that
 * is: not of the table's total. The table's own rows then tell (`columnRatio`). `bases` are columns of wholes.
 */
export function runsAcross({ table, rows }: TableIndex, bases: readonly FieldName[]): boolean {
  const meaning = table.columns.find(({ field }) => field === 'share')?.meaning;
  const part = table.columns.find(
    (column) =>
      column.meaning.subject !== undefined &&
      column.meaning.subject === meaning?.subject &&
      column.meaning.aspect === undefined,
  );
  const hasWhole = table.columns.some(({ field }) => field !== part?.field && bases.includes(field));
  const isOfProcurement = rows.some(
    ({ fields }) =>
      fields.has('procurement-small') && (fields.has('procurement-total') || fields.has('total')),
  );
  return part !== undefined && hasWhole && !isOfProcurement;
}
