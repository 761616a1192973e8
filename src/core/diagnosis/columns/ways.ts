import { decimal, roundHalfUp, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { expectedOf } from '../../formulas/evaluate/evaluate';
import { figureOf, figuresIn, mapFigures } from '../../formulas/language/expression';
import { keyOf } from '../../formulas/index/figure-key';
import type { BoundRelation } from '../../formulas/model';
import { resultDecimals } from '../../formulas/print/text';
import type { Place } from './column-faults';
import { across, along, type Axis, type Line } from './lines';

/** How a column goes that does not follow its formula. */
export type Way =
  /** Its figures stand so many rows too low (above 0) or too high. */
  | { readonly kind: 'shifted'; readonly by: number }
  /** It is computed with `used` in place of `declared`; both of the first failing row. */
  | { readonly kind: 'operand'; readonly declared: Figure; readonly used: Figure }
  /** Every figure is `factor` times what it should be. */
  | { readonly kind: 'factor'; readonly factor: string };

/** The share of failing rows that a way must explain. */
const NEARLY_ALL = 0.8;

/** Failing rows that a shift must put right: fewer are copies of a neighbour. */
const RUN = 3;

/** A column whose figures slipped by a row (错行): each failing row wants what stands beside it. */
export function shiftOf(places: readonly Place[]): Way | null {
  for (const by of [1, -1]) {
    let wanted = 0;
    let found = 0;
    const values = new Set<string>();
    for (const [at, { isBroken, allowed }] of places.entries()) {
      if (!isBroken) continue;
      const source = places[at + by]?.figure;
      if (!source || !isKnown(source)) continue;
      wanted += 1;
      if (!allowed || source.value.lt(allowed.low) || source.value.gt(allowed.high)) continue;
      found += 1;
      values.add(source.value.toFixed());
    }
    if (found >= RUN && values.size >= RUN && found >= NEARLY_ALL * wanted) return { kind: 'shifted', by };
  }
  return null;
}

const FACTORS = ['-1', '10000', '0.0001', '100', '0.01', '1000', '0.001', '10', '0.1'].map(decimal);

/** Operands of a formula that is short enough to have been computed with another figure. */
const SHORT = 4;

/** One way that nearly all failing results of a line follow: another operand of the same row, or a factor. */
export function wayOf({ members, axis, table }: Line): Way | null {
  const broken = members.flatMap(({ relation, isBroken }) => (isBroken ? [relation] : []));
  const [first] = broken;
  if (!first || figuresIn(first.expression).length > SHORT) return null;
  const follows = (value: (relation: BoundRelation) => Decimal | null): boolean => {
    let misses = 0;
    for (const relation of broken) {
      const expected = value(relation);
      if (expected && isWritten(expected, relation)) continue;
      misses += 1;
      if (misses > (1 - NEARLY_ALL) * broken.length) return false;
    }
    return true;
  };
  for (const factor of FACTORS) {
    if (follows((relation) => expectedOf(relation)?.times(factor) ?? null))
      return { kind: 'factor', factor: factor.toFixed() };
  }
  const rows = new Map<number, Map<number, Figure>>();
  for (const { figure } of table.fields) {
    const row = along(figure.cell, axis);
    rows.set(row, (rows.get(row) ?? new Map<number, Figure>()).set(across(figure.cell, axis), figure));
  }
  const besides = [...(rows.get(along(first.result.cell, axis))?.values() ?? [])];
  const own = new Set([first.result, ...figuresIn(first.expression)].map(keyOf));
  for (const declared of figuresIn(first.expression)) {
    for (const used of besides) {
      if (own.has(keyOf(used)) || used.unit !== declared.unit) continue;
      const replaced = (relation: BoundRelation): BoundRelation | null =>
        withOperand(relation, across(declared.cell, axis), rows, across(used.cell, axis), axis);
      if (follows((relation) => valueOf(replaced(relation)))) return { kind: 'operand', declared, used };
    }
  }
  return null;
}

function valueOf(relation: BoundRelation | null): Decimal | null {
  return relation && expectedOf(relation);
}

function withOperand(
  relation: BoundRelation,
  column: number,
  rows: ReadonlyMap<number, ReadonlyMap<number, Figure>>,
  other: number,
  axis: Axis,
): BoundRelation | null {
  const used = rows.get(along(relation.result.cell, axis))?.get(other);
  if (!used || !isKnown(used)) return null;
  const expression = mapFigures(relation.expression, ({ cell }) =>
    across(cell, axis) === column ? figureOf(used) : null,
  );
  return { ...relation, expression };
}

function isWritten(value: Decimal, relation: BoundRelation): boolean {
  const { result } = relation;
  return isKnown(result) && roundHalfUp(value, resultDecimals(relation)).eq(result.value);
}
