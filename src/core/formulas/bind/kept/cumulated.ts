import { isKnown } from '../../../quantity/figure';
import type { Column } from '../../../tables/model';
import { mentions } from '../../../words/topics';
import { sumOfPresent } from '../../language/expression';
import type { TableIndex } from '../../index/table-index';
import type { Binding, RelationDeclaration } from '../../model';
import { asShown, holds } from '../agreeing';
import { columnsOf, isMoney } from './columns-of';

/** Rows that must go on from the one above before a column is taken to add up what another says. */
const AGREEING = 3;

/** Rows that may break it: a sum so far that is wrong is missed once in its own row and once in the next. */
const SLIPS = 2;

/**
 * “In each row, what it had come to in the row above, and what this row adds, is what it has come to” (当月拨付 | 累计拨付), in
 * registers by month: as the rows themselves show.
 */
export function bindCumulated(index: TableIndex, declaration: RelationDeclaration): readonly Binding[] {
  const amounts = columnsOf(index, isMoney);
  return amounts
    .filter(({ label }) => mentions(label, 'so-far'))
    .flatMap((sum) => {
      const adding = amounts.filter(({ label }) => !mentions(label, 'so-far'));
      const found = adding
        .map((each) => overRows(sum, each, index))
        .find((each) => isKept(each, declaration));
      return found?.map(asShown) ?? [];
    });
}

function overRows(sum: Column, adding: Column, { rows, table }: TableIndex): readonly Binding[] {
  return rows.flatMap(({ row, fields }, at): readonly Binding[] => {
    const above = rows[at - 1];
    const [result, before] = [fields.get(sum.field)?.figure, above?.fields.get(sum.field)?.figure];
    const added = fields.get(adding.field)?.figure;
    if (!above || row.labelCell.row !== above.row.labelCell.row + 1 || row.meaning.total) return [];
    if (!result || !before || !added || result.unit !== added.unit) return [];
    return [{ table, subject: row.label, result, expression: sumOfPresent([before, added]) }];
  });
}

function isKept(bindings: readonly Binding[], declaration: RelationDeclaration): boolean {
  const known = bindings.filter(({ result }) => isKnown(result));
  const holding = known.filter((binding) => holds(binding, declaration)).length;
  return holding >= AGREEING && known.length - holding <= SLIPS;
}
