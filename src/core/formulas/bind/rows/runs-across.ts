import type { FieldName } from '../../../tables/model';
import { readWords } from '../../../words/read-words';
import type { TableIndex } from '../../index/table-index';

/** Wholes that stand before their part: 总收入 | 其中：医疗收入 | 医疗收入占比. */
const WHOLES: ReadonlySet<FieldName> = new Set(['income', 'expenditure', 'total']);

/**
 * Whether the shares are those of a column beside another in its own row (授予中小企业金额, 中小企业占比; 占比 right of an
 * 其中 column), whichever that is: not of the table's total; of a limit (余额占限额比重) every row has its own. The table's own rows then tell (`columnRatio`). `bases` are columns of wholes.
 */
export function runsAcross({ table, rows }: TableIndex, bases: readonly FieldName[]): boolean {
  const own = table.columns.find(({ field }) => field === 'share');
  if (own?.meaning.base?.measure === 'limit') return true;
  const part = table.columns.find(
    (column) =>
      column.meaning.aspect === undefined &&
      (own?.meaning.subject === undefined
        ? column.index === (own?.index ?? 0) - 1 && readWords(column.label).label.ofWhich
        : column.meaning.subject === own.meaning.subject),
  );
  const hasWhole = table.columns.some(
    ({ field, index }) =>
      field !== part?.field && (bases.includes(field) || (WHOLES.has(field) && index < (part?.index ?? 0))),
  );
  const isOfProcurement = rows.some(
    ({ fields }) =>
      fields.has('procurement-small') && (fields.has('procurement-total') || fields.has('total')),
  );
  return part !== undefined && hasWhole && !isOfProcurement;
}
