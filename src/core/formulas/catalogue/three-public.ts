import { isKnown } from '../../quantity/figure';
import type { FieldName } from '../../tables/model';
import { evaluate } from '../evaluate/evaluate';
import { sumOfPresent } from '../expression';
import { cleanLabel, parentsFromChildren } from '../row-formula';
import type { Binding, RelationDeclaration } from '../model';
import type { IndexedRow, TableIndex } from '../table-index';

const downwards = parentsFromChildren({ kinds: ['three-public'] });

/** “三公”经费合计 = 出国 + 公车 (购置 + 运行) + 接待, and in lists of units 合计 = all units. */
export const threePublicTotal: RelationDeclaration = {
  rule: 'arithmetic/three-public-total',
  title: '“三公”经费合计',
  formula:
    '合计 ＝ 因公出国（境）费 ＋ 公务用车购置及运行维护费 ＋ 公务接待费；分单位列示的，合计 ＝ 各单位之和',
  source: ['form:final-accounts：财政拨款“三公”经费支出决算表'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) => [...downwards(tables), ...tables.flatMap(acrossItems)],
};

const VEHICLES: readonly FieldName[] = ['vehicle-purchase', 'vehicle-operation'];
const EXTRAS: readonly FieldName[] = ['meeting', 'training'];

/**
 * In a list of units each row adds up across: all items make 合计, the two kinds of car expenses theirs. The columns of
 * 公务接待费 are `reception`, `reception-budget` …, and so with every item: one sum for each such measure.
 */
function acrossItems(index: TableIndex): readonly Binding[] {
  if (index.table.kind !== 'three-public') return [];
  const measures = index.table.columns.flatMap(
    ({ field }) => /^reception((?:-budget|-.*year.*)?)$/.exec(field)?.[1] ?? [],
  );
  return measures.flatMap((measure) => [
    ...wholesOf(index, measure),
    ...sumsOf(index, `vehicles${measure}`, () => VEHICLES.map((name) => `${name}${measure}`)),
  ]);
}

/** Whether 会议费 and 培训费 belong to the whole is what more rows say. */
function wholesOf(index: TableIndex, measure: string): readonly Binding[] {
  const adding =
    (extras: readonly FieldName[]) =>
    ({ fields }: IndexedRow): readonly FieldName[] => {
      const vehicles = fields.has(`vehicles${measure}`) ? ['vehicles'] : VEHICLES;
      return ['abroad', ...vehicles, 'reception', ...extras].map((name) => `${name}${measure}`);
    };
  const whole = `three-public${measure}`;
  const narrow = sumsOf(index, whole, adding([]));
  const wide = sumsOf(index, whole, adding(EXTRAS));
  return holding(wide) > holding(narrow) ? wide : narrow;
}

function holding(bindings: readonly Binding[]): number {
  const declaration = threePublicTotal;
  return bindings.filter((binding) => evaluate({ ...binding, declaration }).state !== 'violated').length;
}

function sumsOf(
  { table, rows }: TableIndex,
  whole: FieldName,
  partsOf: (row: IndexedRow) => readonly FieldName[],
): readonly Binding[] {
  return rows.flatMap((row): readonly Binding[] => {
    const result = row.fields.get(whole)?.figure;
    const parts = partsOf(row).flatMap((name) => row.fields.get(name)?.figure ?? []);
    if (!result || parts.length < 2 || !parts.some(isKnown)) return [];
    return [{ table, subject: cleanLabel(row.row.label), result, expression: sumOfPresent(parts) }];
  });
}
