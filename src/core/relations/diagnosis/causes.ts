import { plain, roundHalfUp, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import { sameCell } from '../../workbook/address';
import { expectedOf, type Lookup } from '../evaluate';
import { figureOf, figuresIn, type Expression } from '../expression';
import type { BoundRelation } from '../model';
import { moneyUnitOf, resultUnitOf } from '../scale';
import { calculationOf, resultDecimals } from '../text';
import type { Mistake } from './mistakes';
import { besides, inLineWith } from './neighbours';

/** The mistake without the value it leads to, which the relation supplies. */
type Cause = Omit<Mistake, 'value'>;

/**
 * Why the result of a relation is off, judged from the relation itself: a part left out of or added to a total, a
 * total that was never updated, a rate on the wrong base. `expected` is what the result should be.
 */
export function resultCauses(
  relation: BoundRelation,
  written: KnownFigure,
  expected: Decimal,
  table: readonly Figure[],
  lookup: Lookup,
): readonly Cause[] {
  if (relation.expression.kind === 'sum')
    return totalCauses(relation.expression.terms, written, expected, table, lookup);
  return rateCauses(relation, written, table, lookup);
}

function totalCauses(
  terms: readonly Expression[],
  written: KnownFigure,
  expected: Decimal,
  table: readonly Figure[],
  lookup: Lookup,
): readonly Cause[] {
  const parts = terms
    .flatMap((term) => (term.kind === 'figure' ? [lookup(term.figure)] : []))
    .filter(isKnown);
  const causes: Cause[] = [];
  const short = expected.minus(written.value);
  const stale: Cause = {
    kind: 'stale-total',
    message: { id: 'cause/stale-total', data: {} },
    strength: 0.25,
  };
  if (written.value.eq(ZERO)) return [{ ...stale, strength: 0.85 }];
  for (const part of parts) {
    if (part.value.eq(ZERO)) continue;
    if (part.value.eq(short)) causes.push(addend('missing-addend', part));
    else if (part.value.eq(short.neg())) causes.push(addend('extra-addend', part));
  }
  for (const other of inLineWith(written, table)) {
    const isPart = parts.some((part) => sameCell(part.cell, other.cell));
    if (
      !isPart &&
      other.cell.column === written.cell.column &&
      other.value.eq(short.neg()) &&
      !short.eq(ZERO)
    ) {
      causes.push({ ...addend('extra-addend', other), strength: 0.5 });
    }
  }
  return [...causes, isTotalOfFirst(parts, written) ? { ...stale, strength: 0.7 } : stale];
}

/** Whether the first two or more parts, but not the last, add up to what is written. */
function isTotalOfFirst(parts: readonly KnownFigure[], written: KnownFigure): boolean {
  let sum = ZERO;
  for (const [before, { value }] of parts.entries()) {
    if (before > 1 && sum.eq(written.value)) return true;
    sum = sum.plus(value);
  }
  return false;
}

function addend(kind: 'missing-addend' | 'extra-addend', part: KnownFigure): Cause {
  const digits = plain(part.value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  return {
    kind,
    message: { id: `cause/${kind}`, data: { name: plain(part.value) } },
    strength: digits > 1 ? 0.83 : 0.7,
  };
}

/** The same dividend over another figure of the row or column gives exactly what is written. */
function rateCauses(
  relation: BoundRelation,
  written: KnownFigure,
  table: readonly Figure[],
  lookup: Lookup,
): readonly Cause[] {
  const { expression } = relation;
  if (expression.kind !== 'quotient' || resultUnitOf(relation) !== '%') return [];
  const used = figuresIn(expression.divisor);
  const bases = new Set<Figure>([...figuresIn(expression.dividend), ...sameRow(relation, used, table)]);
  for (const base of bases) {
    const other: Expression = { ...expression, divisor: figureOf(base) };
    if (base.unit === '%' || base.unit === '分') continue;
    if (used.length === 1 && used[0] !== undefined && sameCell(used[0].cell, base.cell)) continue;
    if (expression.dividend.kind === 'figure' && sameCell(expression.dividend.figure.cell, base.cell))
      continue;
    const value = expectedOf({ ...relation, expression: other }, lookup);
    if (value === null) continue;
    if (roundHalfUp(value, resultDecimals(relation)).abs().eq(written.value.abs())) {
      const calculation = calculationOf(other, moneyUnitOf(relation), lookup);
      return [
        { kind: 'wrong-base', message: { id: 'cause/wrong-base', data: { calculation } }, strength: 0.84 },
      ];
    }
  }
  return [];
}

/** Figures that might have been taken for the base: beside the right one, or in the result's own row. */
function sameRow(
  relation: BoundRelation,
  bases: readonly Figure[],
  table: readonly Figure[],
): readonly Figure[] {
  return [relation.result, ...bases].flatMap((figure) => inLineWith(figure, table));
}

/**
 * The cell holds what a cell of its row or column holds. A single digit or zero proves nothing, and equal figures
 * side by side are the rule in a form whose budget was not adjusted.
 */
export function copyCause(written: KnownFigure, table: readonly Figure[]): Cause | null {
  const digits = plain(written.value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  if (digits < 2) return null;
  const same = (figure: KnownFigure): boolean =>
    figure.value.eq(written.value) && figure.unit === written.unit;
  const source = besides(written, table).find(same) ?? inLineWith(written, table).find(same);
  if (!source) return null;
  return {
    kind: 'copied-from-neighbour',
    message: { id: 'cause/copied-from-neighbour', data: { other: source.cell } },
    strength: source.cell.row === written.cell.row ? 0.4 : digits > 2 ? 0.76 : 0.55,
  };
}

export const UNKNOWN: Cause = { kind: 'unknown', message: { id: 'cause/unknown', data: {} }, strength: 0.2 };
