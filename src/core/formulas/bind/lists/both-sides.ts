import type { Figure } from '../../../quantity/figure';
import { figureOf } from '../../language/expression';
import { instantiate } from '../../evaluate/instantiate';
import type { Binding, Equation } from '../../model';
import type { BothSidesPlace } from '../../language/place';
import type { IndexedRow, TableIndex } from '../../index/table-index';
import { isAdditive } from '../rows/additive';
import { inScope } from '../scope';
import { mentions } from '../../../words/topics';

type Sides = Readonly<Record<'income' | 'expenditure', Figure>>;

/** “The grand total of one side is that of the other.” */
export function bindBothSides(
  { result, is }: Equation,
  place: BothSidesPlace,
  index: TableIndex,
): readonly Binding[] {
  if (!inScope(index, place)) return [];
  return grandTotals(index).flatMap((sides): readonly Binding[] => {
    const at = (term: Parameters<Parameters<typeof instantiate>[1]>[0]) =>
      term.kind === 'grand-total' ? figureOf(sides[term.side]) : null;
    const found = instantiate(result, at);
    const expression = instantiate(is, at);
    return found?.kind === 'figure' && expression
      ? [{ table: index.table, subject: SUBJECT, result: found.figure, expression }]
      : [];
  });
}

/** What the two totals are totals of. */
const SUBJECT = '收支';

/** Pairs of totals: in one row that has both sides, or in each column of the first two rows that are such totals. */
function grandTotals({ rows }: TableIndex): readonly Sides[] {
  const totals = rows.filter(isGrandTotal);
  const sides = totals.flatMap(({ fields }) => {
    const income = fields.get('final')?.figure;
    const expenditure = fields.get('total')?.figure;
    return income && expenditure ? [{ income, expenditure }] : [];
  });
  if (sides.length > 0) return sides;
  const [income, expenditure] = totals;
  if (!income || !expenditure) return [];
  return [...income.fields].flatMap(([name, { figure }]) => {
    const other = expenditure.fields.get(name)?.figure;
    return other && isAdditive(name, figure) ? [{ income: figure, expenditure: other }] : [];
  });
}

/** Whether a row is the total of all of a side; from 收入总计（扣除上年结余） something is taken. */
function isGrandTotal({ row: { parent, meaning, label } }: IndexedRow): boolean {
  if (mentions(label, 'deducting')) return false;
  const { subject, total, measure, period, source } = meaning;
  const isOfOneThing = measure !== undefined || period !== undefined || source !== undefined;
  return (
    parent === null && total === 'grand' && !isOfOneThing && (subject === undefined || SIDES.has(subject))
  );
}

const SIDES: ReadonlySet<string> = new Set(['income', 'expenditure']);
