import { decimal, ONE, ZERO } from '../quantity/decimal';
import { isKnown, type Figure } from '../quantity/figure';
import { intervalOf } from '../quantity/figure';
import {
  addIntervals,
  divideIntervals,
  exactly,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from '../quantity/interval';
import { sameCell } from '../workbook/address';
import { carryOut, changeOver, fractionOf, isGap, resultIn, type Lookup, type Reading } from './evaluate';
import type { Expression } from './expression';
import { figuresIn } from './expression';
import type { BoundRelation } from './model';
import { moneyUnitOf, resultScaleOf, scaleOf } from './scale';

/** Stands for "no bound"; far beyond any amount in public finance. */
const UNBOUNDED = decimal('1e30');

/**
 * Every value of `unknown`, in its own unit, with which the relation would hold while all other figures stay as
 * `lookup` has them. Null when the relation does not pin it down or another operand has no value.
 */
export function solveFor(relation: BoundRelation, unknown: Figure, lookup: Lookup): Interval | null {
  const money = moneyUnitOf(relation);
  const reading: Reading = { money, lookup, exact: false };
  if (!relation.demand && sameCell(relation.result.cell, unknown.cell)) {
    const value = fractionOf(relation.expression, reading);
    if (isGap(value)) return null;
    const needed = relation.comparison === 'at-least' ? atLeast(carryOut(value)) : carryOut(value);
    return scaleInterval(needed, ONE.div(resultScaleOf(relation, money)));
  }
  const result = resultIn(relation, lookup);
  if (!isKnown(result)) return null;
  const target = scaleInterval(intervalOf(result), resultScaleOf(relation, money));
  const wanted = relation.comparison === 'at-least' ? { low: UNBOUNDED.neg(), high: target.high } : target;
  const solved = invert(relation.expression, wanted, unknown, reading);
  return solved && scaleInterval(solved, ONE.div(scaleOf(unknown, money)));
}

function atLeast(interval: Interval): Interval {
  return { low: interval.low, high: UNBOUNDED };
}

function contains(expression: Expression, unknown: Figure): boolean {
  return figuresIn(expression).some((figure) => sameCell(figure.cell, unknown.cell));
}

/** What `unknown` must be for the expression to come out within `target`. */
function invert(
  expression: Expression,
  target: Interval,
  unknown: Figure,
  reading: Reading,
): Interval | null {
  switch (expression.kind) {
    case 'figure':
      return sameCell(expression.figure.cell, unknown.cell) ? target : null;
    case 'constant':
      return null;
    case 'sum': {
      const at = expression.terms.findIndex((term) => contains(term, unknown));
      const term = expression.terms[at];
      if (!term) return null;
      const others = fractionOf({ ...expression, terms: expression.terms.toSpliced(at, 1) }, reading);
      const rest = isGap(others) ? (expression.blanks ? exactly(ZERO) : null) : carryOut(others);
      return rest && invert(term, subtractIntervals(target, rest), unknown, reading);
    }
    case 'difference': {
      const inFrom = contains(expression.from, unknown);
      const other = known(inFrom ? expression.minus : expression.from, reading);
      if (!other) return null;
      return inFrom
        ? invert(expression.from, addIntervals(target, other), unknown, reading)
        : invert(expression.minus, subtractIntervals(other, target), unknown, reading);
    }
    case 'product': {
      const at = expression.factors.findIndex((factor) => contains(factor, unknown));
      const factor = expression.factors[at];
      if (!factor) return null;
      const others = known({ kind: 'product', factors: expression.factors.toSpliced(at, 1) }, reading);
      const needed = others && divideIntervals(target, others);
      return needed && invert(factor, needed, unknown, reading);
    }
    case 'quotient':
      return invertQuotient(expression, target, unknown, reading);
    case 'at-most': {
      const limit = known(expression.limit, reading);
      if (!limit || !contains(expression.value, unknown)) return null;
      const capped = target.high.gte(limit.low) ? { low: target.low, high: UNBOUNDED } : target;
      return invert(expression.value, capped, unknown, reading);
    }
  }
}

function invertQuotient(
  expression: Expression & { kind: 'quotient' },
  target: Interval,
  unknown: Figure,
  reading: Reading,
): Interval | null {
  const changed = changeOver(expression);
  if (changed) return invert(changed, addIntervals(target, exactly(ONE)), unknown, reading);
  if (contains(expression.dividend, unknown)) {
    const divisor = known(expression.divisor, reading);
    return divisor && invert(expression.dividend, multiplyIntervals(target, divisor), unknown, reading);
  }
  const dividend = known(expression.dividend, reading);
  const needed = dividend && divideIntervals(dividend, target);
  return needed && invert(expression.divisor, needed, unknown, reading);
}

function known(expression: Expression, reading: Reading): Interval | null {
  const value = fractionOf(expression, reading);
  return isGap(value) ? null : carryOut(value);
}
