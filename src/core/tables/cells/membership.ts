import { total, type Decimal, ZERO } from '../../quantity/decimal';
import type { Field, Row } from '../model';

/**
 * 会议费 and 培训费 stand below the "三公" items in many tables; some totals include them and some do not. The
 * figures decide: the rows join the total when its columns agree better with them than without.
 */
export function joinByFigures(
  rows: readonly Row[],
  fields: readonly Field[],
  candidates: ReadonlySet<string>,
): readonly Row[] {
  if (candidates.size === 0 || !rows.some((row) => row.key === 'total')) return rows;
  const members = new Set(rows.filter((row) => row.parent === 'total').map((row) => row.key));
  const values = new Map<string, Map<string, Decimal>>();
  for (const { name, row, figure } of fields) {
    if (!figure.value) continue;
    const column = values.get(name) ?? new Map<string, Decimal>();
    column.set(row, figure.value);
    values.set(name, column);
  }
  let better = 0;
  let worse = 0;
  for (const [name, column] of values) {
    const stated = column.get('total');
    if (!stated || name.includes('rate')) continue;
    const sumOf = (keys: ReadonlySet<string>): Decimal =>
      total([...column].filter(([row]) => keys.has(row)).map(([, value]) => value));
    const without = sumOf(members);
    const extra = sumOf(candidates);
    if (extra.eq(ZERO)) continue;
    const gapWithout = stated.minus(without).abs();
    const gapWith = stated.minus(without.plus(extra)).abs();
    if (gapWith.lt(gapWithout)) better += 1;
    else worse += 1;
  }
  if (better <= worse) return rows;
  return rows.map((row) => (candidates.has(row.key) ? { ...row, parent: 'total', exhaustive: true } : row));
}
