import { POINTS } from '../quantity/unit';
import { decimal, ZERO, type Decimal } from '../quantity/decimal';
import { isKnown, withValue, type Figure, type KnownFigure } from '../quantity/figure';
import { exactly, type Interval } from '../quantity/interval';
import { sameCell } from '../workbook/address';
import { asWritten } from '../formulas/evaluate/evaluate';
import { figuresIn } from '../formulas/language/expression';
import { keyOf } from '../formulas/index/figure-key';
import type { BoundRelation } from '../formulas/model';
import { Solver } from '../formulas/evaluate/solve';
import { constraintsOn, suspectsOf } from './candidates';
import type { Explanation } from './explanation';
import { isExact } from './likelihood/exact';
import { isLong } from './groups';
import { mistakesOf, scaleMistakes, type Mistake } from './mistakes/mistakes';
import type { Search } from './search';
import { allows, likelihood, weigh, type Constraint } from './likelihood/weigh';
import { EXPECTED, LIKELIHOOD } from './likelihood/likelihoods';

/** A mistake in one cell of a relation that fails for another cell as well, so that its correction settles nothing yet. */
export interface HalfStep {
  readonly step: Explanation;
  /** The relation that both cells are in. */
  readonly shared: BoundRelation;
}

/**
 * Slips that leave their relation open, since another of its cells is wrong too (两处错误同在一式), the likeliest first:
 * figures of another order of magnitude, points that the form leads one to expect, and slips that bring a common
 * total where its other failing relations want it, or, unless one cell settles all, where a part is missing from it or
 * counted twice. What they are worth shows when the rest has been explained given them.
 */
export function halfSteps(search: Search, count: number, isSettledByOne: boolean): readonly HalfStep[] {
  if ([...search.open].some(isLong)) return [];
  const found: HalfStep[] = [];
  for (const figure of suspectsOf(search)) {
    if (!isKnown(figure) || figure.formula !== null) continue;
    const constraints = constraintsOn(figure, search);
    for (const { relation: shared, allowed, open } of constraints) {
      if (!open || isLong(shared) || !isExact(shared)) continue;
      const others = constraints.filter(({ relation }) => relation !== shared);
      for (const mistake of likelyByItself(figure, allowed, search)) {
        const fitting = {
          relation: shared,
          allowed: { low: mistake.value, high: mistake.value },
          open: true,
        };
        found.push(...halfStep(figure, mistake, fitting, others, search));
      }
      for (const range of rangesGivenOthers(figure, shared, search, isSettledByOne)) {
        const fitting = { relation: shared, allowed: range, open: true };
        for (const mistake of mistakesOf(figure, range)) {
          if (allows(fitting, figure, mistake))
            found.push(...halfStep(figure, mistake, fitting, others, search));
        }
      }
    }
  }
  found.sort((a, b) => b.step.score - a.step.score);
  return found.slice(0, count);
}

function halfStep(
  figure: KnownFigure,
  mistake: Mistake,
  fitting: Constraint,
  others: readonly Constraint[],
  { around }: Search,
): readonly HalfStep[] {
  const weighed = weigh(figure, mistake, [fitting, ...others], around);
  if (!weighed) return [];
  const step: Explanation = {
    figure,
    value: mistake.value,
    mistake,
    swap: null,
    repaired: weighed.repaired,
    score: weighed.score - LIKELIHOOD.settlesRelation,
    upset: weighed.upset,
    isAgainstForm: weighed.isAgainstForm,
    odds: 0,
    alternatives: [],
    corrected: asWritten,
  };
  return [{ step, shared: fitting.relation }];
}

/** How much nearer to what the relation wants a slip of scale must bring the figure. */
const NEARER = decimal('5');

/** Slips of scale that take most of the gap away, and slips of a digit in points that the form expects otherwise. */
function likelyByItself(figure: KnownFigure, allowed: Interval, { around }: Search): readonly Mistake[] {
  const gap = distance(figure.value, allowed);
  const expectation = around.expectationOf(figure);
  if (figure.unit === POINTS) {
    const slips = expectation ? mistakesOf(figure, null) : [];
    return slips.filter(({ value }) => likelihood(figure, value, expectation) >= EXPECTED);
  }
  return scaleMistakes(figure).filter(({ value }) => distance(value, allowed).times(NEARER).lt(gap));
}

function distance(value: Decimal, { low, high }: Interval): Decimal {
  if (value.lt(low)) return low.minus(value);
  return value.gt(high) ? value.minus(high) : ZERO;
}

/** What the figure may be by `shared` when another cell of it is what that cell’s other failing relations want. */
function rangesGivenOthers(
  figure: KnownFigure,
  shared: BoundRelation,
  search: Search,
  isSettledByOne: boolean,
): readonly Interval[] {
  return membersOf(shared, search).flatMap((member) => {
    if (!isKnown(member) || member.formula !== null || sameCell(member.cell, figure.cell)) return [];
    const wanted = [
      ...wantedElsewhere(member, figure, shared, search),
      ...(isSettledByOne ? [] : withOnePart(member, figure, shared)),
    ];
    return wanted.flatMap(({ low, high }) => {
      const ends = [low, high].flatMap((value) => {
        const settled = new Map([...search.settled, [keyOf(member), withValue(member, value)]]);
        return new Solver(search.live.lookup(settled)).allowed(shared, figure) ?? [];
      });
      return ends.length === 2 ? [ends.reduce(hull)] : [];
    });
  });
}

/** What other failing relations want of a cell; those of `figure` itself say nothing new about it. */
function wantedElsewhere(
  member: KnownFigure,
  figure: KnownFigure,
  shared: BoundRelation,
  { touching, open, solver }: Search,
): readonly Interval[] {
  const own = new Set(touching.get(keyOf(figure)));
  return (touching.get(keyOf(member)) ?? []).flatMap((relation) =>
    relation === shared || !open.has(relation) || own.has(relation)
      ? []
      : (solver.allowed(relation, member) ?? []),
  );
}

/** A short total that counts another of its parts twice, or not at all. */
function withOnePart(member: KnownFigure, figure: KnownFigure, shared: BoundRelation): readonly Interval[] {
  const { expression, result, demand } = shared;
  if (expression.kind !== 'sum' || demand || !sameCell(result.cell, member.cell)) return [];
  const parts = figuresIn(expression);
  if (parts.length > FEW) return [];
  return parts
    .filter((part) => !sameCell(part.cell, figure.cell))
    .filter(isKnown)
    .filter(({ value }) => !value.eq(ZERO))
    .flatMap(({ value }) => [exactly(member.value.minus(value)), exactly(member.value.plus(value))]);
}

/** Parts of a total among which one may be missing or twice while another is wrong. */
const FEW = 6;

function membersOf(relation: BoundRelation, { members }: Search): readonly Figure[] {
  return members.get(relation) ?? [];
}

function hull(a: Interval, b: Interval): Interval {
  return { low: a.low.lt(b.low) ? a.low : b.low, high: a.high.gt(b.high) ? a.high : b.high };
}
