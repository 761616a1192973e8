import { isKnown, type Figure } from '../../../quantity/figure';
import { isAmountUnit } from '../../../quantity/unit';
import type { Column } from '../../../tables/model';
import type { TableIndex } from '../../index/table-index';

/** The columns whose figures are of that sort, by the first that is filled. Parts of a whole beside it are no product. */
export function columnsOf(
  { table, rows }: TableIndex,
  isOfSort: (figure: Figure) => boolean,
): readonly Column[] {
  return table.columns.filter(({ field, meaning }) => {
    if (meaning.source !== undefined) return false;
    const figure = rows.find(({ fields }) => isFilled(fields.get(field)?.figure))?.fields.get(field)?.figure;
    return figure !== undefined && isOfSort(figure);
  });
}

/** Whether the unit is one of money. */
export function isMoney({ unit }: Figure): boolean {
  return unit !== null && isAmountUnit(unit);
}

function isFilled(figure: Figure | undefined): boolean {
  return figure !== undefined && isKnown(figure);
}
