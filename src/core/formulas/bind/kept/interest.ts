import { isKnown, type Figure } from '../../../quantity/figure';
import { isAmountUnit } from '../../../quantity/unit';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { isNamed, mentions } from '../../../words/topics';
import { of, withColumns } from '../../formula';
import { figureOf, mapFigures, type Expression } from '../../language/expression';
import type { TableIndex } from '../../index/table-index';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import { agreeing, asShown, brokenByThemselves } from '../agreeing';
import { eachRow, IN_ROWS } from '../rows/rows';

/** Rows that must come to their interest before a column is taken to be the principal. */
const AGREEING = 2;

/** Rows that may break it: a slip. */
const SLIPS = 1;

/** “In each row, the principal times the rate is the interest”: the principal is the amount that most rows keep. */
export function bindInterest(
  { is }: Equation,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const { columns } = index.table;
  const interest = columns.find(({ label }) => isNamed(cleanLabel(label), 'interest'))?.field;
  const rate = columns.find(({ label }) => mentions(label, 'interest-rate'))?.field;
  if (interest === undefined || rate === undefined) return [];
  const ways = columns.flatMap(({ field }) => {
    if (field === interest || field === rate || !isMoney(index, field)) return [];
    const way = { result: of(interest), is: withColumns(is, field, rate), over: IN_ROWS };
    const bindings = eachRow(way, IN_ROWS, index)
      .filter(({ result }) => isKnown(result))
      .map((binding) => ({ ...binding, expression: mapFigures(binding.expression, asAgreed) }));
    return [{ bindings, kept: agreeing(bindings, declaration) }];
  });
  const best = ways.reduce((a, b) => (b.kept > a.kept ? b : a), {
    bindings: [] as readonly Binding[],
    kept: 0,
  });
  const isKept = best.kept >= AGREEING && brokenByThemselves(best.bindings, index, declaration) <= SLIPS;
  return isKept ? best.bindings.map(asShown) : [];
}

/** A rate is agreed, not measured: nothing about it is rounded. */
function asAgreed(figure: Figure): Expression | null {
  return figure.unit === '%' ? figureOf({ ...figure, decimals: null }) : null;
}

function isMoney({ rows }: TableIndex, field: string): boolean {
  return rows.some(({ fields }) => {
    const figure = fields.get(field)?.figure;
    return figure !== undefined && isKnown(figure) && figure.unit !== null && isAmountUnit(figure.unit);
  });
}
