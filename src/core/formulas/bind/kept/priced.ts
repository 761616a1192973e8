import { ONE, ZERO, type Decimal } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import { isCount } from '../../../quantity/unit';
import type { FieldName } from '../../../tables/model';
import { evaluate } from '../../evaluate/evaluate';
import { withColumns } from '../../formula';
import type { PricedPlace } from '../../language/place';
import type { TableIndex } from '../../index/table-index';
import type { Binding, Equation, RelationDeclaration, Verdict } from '../../model';
import { asShown, brokenByThemselves, holds } from '../agreeing';
import { columnsOf, isMoney } from './columns-of';
import { eachRow, IN_ROWS } from '../rows/rows';

/** Rows, with different results, that must agree before two columns are taken to be number and amount. */
const AGREEING = 2;

/** Rows that may break it: a slip. */
const SLIPS = 1;

/**
 * “In each row, a number of things times the price is the amount”, where neither the number (服务数量, 学生人数, 补贴面积)
 * nor the amount (应收金额) need be called so: of all pairs of columns the one that the rows themselves keep.
 */
export function bindPriced(
  { is }: Equation,
  place: PricedPlace,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  if (!index.has('unit-price')) return [];
  const numbers = columnsOf(index, ({ unit }) => unit !== null && isCount(unit));
  const amounts = columnsOf(index, isMoney);
  let best: Kept | null = null;
  for (const { field: name } of amounts) {
    if (name === 'unit-price') continue;
    for (const { field: number } of numbers) {
      const result = { kind: 'quantity', name } as const;
      const way = { result, is: withColumns(is, number), over: IN_ROWS };
      const bindings = eachRow(way, IN_ROWS, index);
      const others = numbers.filter(({ field }) => field !== number).map(({ field }) => field);
      if (leavesOutFactor(bindings, others, index, declaration)) continue;
      const kept = keptBy(bindings, index, declaration);
      const isNamed = number === 'quantity' && place.named.includes(name);
      if (kept && (!best || kept.holding > best.holding)) best = { ...kept, isNamed };
    }
  }
  return best && !best.isNamed ? best.bindings.map(asShown) : [];
}

/** Whether it holds just where another number of the row (会期、月数) is one, and breaks where that is more: a factor left out. */
function leavesOutFactor(
  bindings: readonly Binding[],
  others: readonly FieldName[],
  { rows }: TableIndex,
  declaration: RelationDeclaration,
): boolean {
  const fieldsOf = new Map(rows.map(({ row, fields }) => [row.labelCell.row, fields]));
  const judged = bindings.map((binding) => ({
    fields: fieldsOf.get(binding.result.cell.row),
    state: evaluate({ ...binding, declaration }).state,
  }));
  const isAll = (state: Verdict['state'], fits: (times: Decimal) => boolean, name: FieldName): boolean => {
    const alike = judged.filter((each) => each.state === state);
    return (
      alike.length > 0 &&
      alike.every(({ fields }) => {
        const times = fields?.get(name)?.figure;
        return times !== undefined && isKnown(times) && fits(times.value);
      })
    );
  };
  return others.some(
    (name) =>
      isAll('holds', (times) => times.eq(ONE), name) && isAll('violated', (times) => times.gt(ONE), name),
  );
}

/** What a pair of columns comes to that the rows keep. */
interface Kept {
  readonly bindings: readonly Binding[];
  /** In how many rows it holds. */
  readonly holding: number;
  /** It has an equation by name. */
  readonly isNamed: boolean;
}

/** The bindings where several rows with different results follow them exactly, and hardly one does not. */
function keptBy(
  bindings: readonly Binding[],
  index: TableIndex,
  declaration: RelationDeclaration,
): Omit<Kept, 'isNamed'> | null {
  const holding = bindings.filter(
    (binding) => isKnown(binding.result) && !binding.result.value.eq(ZERO) && holds(binding, declaration),
  );
  const results = new Set(holding.map(({ result }) => result.written));
  const isKept = results.size >= AGREEING && brokenByThemselves(bindings, index, declaration) <= SLIPS;
  return isKept ? { bindings, holding: holding.length } : null;
}
