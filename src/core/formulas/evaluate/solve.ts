import { decimal, ONE, ZERO, type Decimal } from '../../quantity/decimal';
import { intervalOf, isKnown, type Figure } from '../../quantity/figure';
import {
  addIntervals,
  divideIntervals,
  exactly,
  meet,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
  withoutTerm,
  type Interval,
} from '../../quantity/interval';
import { sameCell } from '../../workbook/address';
import {
  carryOut,
  changeOver,
  fractionOf,
  isAbsent,
  isGap,
  partOverRest,
  resultIn,
  type Lookup,
  type Reading,
} from './evaluate';
import { operandsOf, type Expression } from '../language/expression';
import { keyOf } from '../index/figure-key';
import type { BoundRelation } from '../model';
import { moneyUnitOf, resultScaleOf, scaleOf } from './scale';

/** Stands for "no bound"; far beyond any amount in public finance. */
const UNBOUNDED = decimal('1e30');

/** A sum carried out once, so that leaving one of its terms out costs a subtraction instead of another sum. */
interface Summed {
  /** Null for a term without a value. */
  readonly terms: readonly (Interval | null)[];
  readonly total: Interval;
  /** Terms without which the sum has no value. */
  readonly missing: ReadonlySet<number>;
}

/** How one relation reads its figures, and the sums in it that have been carried out. */
interface Within {
  readonly reading: Reading;
  readonly sums: Map<Expression, Summed>;
}

/** What differs from the figures a solver has read: the cells, by key, and the relations that read one of them. */
export interface Changes {
  readonly cells: ReadonlySet<string>;
  readonly relations: ReadonlySet<BoundRelation>;
}

/**
 * Solves relations for one of their figures while all others stay as `lookup` has them (反解). What it has carried out
 * it keeps, so that solving a sum for each of its terms in turn is linear in their number.
 */
export class Solver {
  private readonly relations = new Map<BoundRelation, Within>();
  private readonly places: Map<Expression, ReadonlyMap<string, number>>;

  /** `base` is a solver over the same relations, with what has changed since. */
  constructor(
    private readonly lookup: Lookup,
    private readonly base: { readonly solver: Solver; readonly changed: Changes } | null = null,
  ) {
    this.places = base ? base.solver.places : new Map();
  }

  /** The same relations with some figures changed: what they do not touch is not carried out again. */
  given(lookup: Lookup, changed: Changes): Solver {
    return new Solver(lookup, { solver: this, changed });
  }

  /**
   * Every value of `unknown`, in its own unit, with which the relation would hold. Null when the relation does not pin
   * it down or another operand has no value.
   */
  allowed(relation: BoundRelation, unknown: Figure): Interval | null {
    const within = this.within(relation);
    const { money } = within.reading;
    if (!relation.demand && sameCell(relation.result.cell, unknown.cell)) {
      const value = this.known(relation.expression, within);
      if (!value) return null;
      const needed = relation.comparison === 'at-least' ? { low: value.low, high: UNBOUNDED } : value;
      return scaleInterval(needed, inverse(resultScaleOf(relation, money)));
    }
    const result = resultIn(relation, this.lookup);
    if (!isKnown(result)) return null;
    const target = scaleInterval(intervalOf(result), resultScaleOf(relation, money));
    const wanted = relation.comparison === 'at-least' ? { low: UNBOUNDED.neg(), high: target.high } : target;
    const solved = this.invert(relation.expression, wanted, keyOf(unknown), within);
    return solved && scaleInterval(solved, inverse(scaleOf(unknown, money)));
  }

  /** Whether the relation may hold; null when an operand or the result has no value. */
  holds(relation: BoundRelation): boolean | null {
    const within = this.within(relation);
    const value = this.known(relation.expression, within);
    const result = resultIn(relation, this.lookup);
    if (!value || !isKnown(result)) return null;
    const written = scaleInterval(intervalOf(result), resultScaleOf(relation, within.reading.money));
    return relation.comparison === 'at-least' ? written.high.gte(value.low) : meet(written, value);
  }

  private within(relation: BoundRelation): Within {
    let within = this.relations.get(relation);
    if (!within) {
      if (this.base && !this.base.changed.relations.has(relation)) return this.base.solver.within(relation);
      const money = moneyUnitOf(relation);
      within = { reading: { money, lookup: this.lookup, exact: false }, sums: new Map() };
      const { expression } = relation;
      if (this.base && expression.kind === 'sum')
        within.sums.set(expression, this.resummed(expression, this.base.solver.within(relation), within));
      this.relations.set(relation, within);
    }
    return within;
  }

  /** A sum of the base with its changed terms read again. */
  private resummed(expression: Expression & { kind: 'sum' }, before: Within, within: Within): Summed {
    const known = this.base?.solver.summed(expression, before);
    if (!known || !this.base) return this.summed(expression, within);
    const places = this.placesIn(expression);
    const terms = [...known.terms];
    const missing = new Set(known.missing);
    let { total } = known;
    for (const key of this.base.changed.cells) {
      const at = places.get(key);
      const term = at === undefined ? undefined : expression.terms[at];
      if (at === undefined || !term) continue;
      const old = terms[at];
      if (old) total = withoutTerm(total, old);
      const { interval, isMissing } = this.termOf(term, expression, within);
      if (interval) total = addIntervals(total, interval);
      terms[at] = interval;
      if (isMissing) missing.add(at);
      else missing.delete(at);
    }
    return { terms, total, missing };
  }

  /** What the figure `unknown` (by key) must be for the expression to come out within `target`. */
  private invert(expression: Expression, target: Interval, unknown: string, within: Within): Interval | null {
    if (expression.kind === 'figure') return keyOf(expression.figure) === unknown ? target : null;
    const at = this.placesIn(expression).get(unknown);
    if (at === undefined) return null;
    switch (expression.kind) {
      case 'constant':
        return null;
      case 'sum': {
        const rest = this.without(expression, at, within);
        const term = expression.terms[at];
        return rest && term ? this.invert(term, subtractIntervals(target, rest), unknown, within) : null;
      }
      case 'difference': {
        const other = this.known(at === 0 ? expression.minus : expression.from, within);
        if (!other) return null;
        return at === 0
          ? this.invert(expression.from, addIntervals(target, other), unknown, within)
          : this.invert(expression.minus, subtractIntervals(other, target), unknown, within);
      }
      case 'product': {
        const factor = expression.factors[at];
        const others = this.known({ kind: 'product', factors: expression.factors.toSpliced(at, 1) }, within);
        const needed = others && divideIntervals(target, others);
        return needed && factor ? this.invert(factor, needed, unknown, within) : null;
      }
      case 'quotient':
        return this.invertQuotient(expression, target, unknown, within);
      case 'at-most': {
        const limit = this.known(expression.limit, within);
        if (!limit || at !== 0 || target.low.gt(limit.high)) return null;
        const capped = target.high.gte(limit.low) ? { low: target.low, high: UNBOUNDED } : target;
        return this.invert(expression.value, capped, unknown, within);
      }
    }
  }

  private invertQuotient(
    expression: Expression & { kind: 'quotient' },
    target: Interval,
    unknown: string,
    within: Within,
  ): Interval | null {
    const changed = changeOver(expression);
    if (changed) return this.invert(changed, addIntervals(target, exactly(ONE)), unknown, within);
    const whole = partOverRest(expression);
    const inverted = whole && divideIntervals(exactly(ONE), target);
    if (whole) return inverted && this.invert(whole, addIntervals(inverted, exactly(ONE)), unknown, within);
    if (this.placesIn(expression).get(unknown) === 0) {
      const divisor = this.known(expression.divisor, within);
      const needed = divisor && multiplyIntervals(target, divisor);
      return needed && this.invert(expression.dividend, needed, unknown, within);
    }
    const dividend = this.known(expression.dividend, within);
    const needed = dividend && divideIntervals(dividend, target);
    return needed && this.invert(expression.divisor, needed, unknown, within);
  }

  private known(expression: Expression, within: Within): Interval | null {
    if (expression.kind === 'sum') {
      const { terms, total, missing } = this.summed(expression, within);
      return missing.size > 0 || terms.every((term) => term === null) ? null : total;
    }
    const value = fractionOf(expression, within.reading);
    return isGap(value) ? null : carryOut(value);
  }

  /** The sum of all terms but one; null when one of those has no value. */
  private without(expression: Expression & { kind: 'sum' }, at: number, within: Within): Interval | null {
    const { terms, total, missing } = this.summed(expression, within);
    if (missing.size > (missing.has(at) ? 1 : 0)) return null;
    const own = terms[at];
    return own ? withoutTerm(total, own) : total;
  }

  private summed(expression: Expression & { kind: 'sum' }, within: Within): Summed {
    const done = within.sums.get(expression);
    if (done) return done;
    const terms: (Interval | null)[] = [];
    const missing = new Set<number>();
    let total = exactly(ZERO);
    for (const [at, term] of expression.terms.entries()) {
      const { interval, isMissing } = this.termOf(term, expression, within);
      terms.push(interval);
      if (interval) total = addIntervals(total, interval);
      if (isMissing) missing.add(at);
    }
    const summed = { terms, total, missing };
    within.sums.set(expression, summed);
    return summed;
  }

  private termOf(
    term: Expression,
    { blanks }: Expression & { kind: 'sum' },
    within: Within,
  ): { readonly interval: Interval | null; readonly isMissing: boolean } {
    const value = fractionOf(term, within.reading);
    if (!isGap(value)) return { interval: carryOut(value), isMissing: false };
    const isEmpty = value.kind === 'unknown' && isAbsent(this.lookup(value.figure));
    return { interval: null, isMissing: blanks !== 'zero' || !isEmpty };
  }

  /** In which operand of the expression each figure stands first, by the figure's key. */
  private placesIn(expression: Expression): ReadonlyMap<string, number> {
    const done = this.places.get(expression);
    if (done) return done;
    const places = new Map<string, number>();
    for (const [at, operand] of operandsOf(expression).entries()) {
      const keys = operand.kind === 'figure' ? [keyOf(operand.figure)] : [...this.placesIn(operand).keys()];
      for (const key of keys) if (!places.has(key)) places.set(key, at);
    }
    this.places.set(expression, places);
    return places;
  }
}

function inverse(scale: Decimal): Decimal {
  return scale === ONE ? ONE : ONE.div(scale);
}
