import type { CauseKind } from '../../findings/finding';
import { decimal, decimalsOf, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { Interval } from '../../quantity/interval';
import { sameCell } from '../../workbook/address';
import { figuresIn } from '../../formulas/language/expression';
import type { BoundRelation } from '../../formulas/model';
import { isExact } from './exact';
import type { Mistake } from '../mistakes/mistakes';
import type { Expectation } from '../surroundings/expectations';
import type { Surroundings } from '../surroundings/surroundings';
import { FAILS_AFTER, LIKELIHOOD } from './likelihoods';

const TWO = decimal('2');

/** Cells of a relation that may be wrong; a demand of the field is not one of them. */
export function cellsOf(relation: BoundRelation): readonly Figure[] {
  const operands = figuresIn(relation.expression);
  return relation.demand ? operands : [relation.result, ...operands];
}

/** What a correction settles, the relation that computes the cell first, and how it ranks. */
export interface Weighed {
  readonly repaired: readonly BoundRelation[];
  /** Relations that hold now and would not with the correction. */
  readonly upset: readonly BoundRelation[];
  /** Whether the correction goes against what the form leads one to expect: a score above its weight. */
  readonly isAgainstForm: boolean;
  readonly score: number;
}

/** A relation seen from one cell: what the cell may hold with it, and whether it holds now. */
export interface Constraint {
  readonly relation: BoundRelation;
  readonly allowed: Interval;
  readonly open: boolean;
}

/**
 * Whether the relation would hold with this value written in the cell. The value stands for its own rounding interval:
 * a rate of 0.5032 that should be 50.32 is then known to two decimals, not to four.
 */
export function allows(
  { allowed }: Constraint,
  figure: Figure,
  { value, decimals }: Pick<Mistake, 'value' | 'decimals'>,
): boolean {
  const half = halfUnitOf(figure, value, decimals);
  return value.gte(allowed.low.minus(half)) && value.lte(allowed.high.plus(half));
}

/** Half a unit in the last place of a value written in that cell, or rounded by its formula; points are exact. */
function halfUnitOf({ decimals, formula }: Figure, value: Decimal, known?: number): Decimal {
  if (decimals === null) return formula === null ? ZERO : decimal(`5e-${decimalsOf(value) + 1}`);
  if (known !== undefined) return decimal(`5e-${Math.max(known, decimalsOf(value)) + 1}`);
  return decimal(`5e-${Math.max(decimalsOf(value), Math.min(decimals, USUAL_DECIMALS)) + 1}`);
}

const USUAL_DECIMALS = 2;

export function width({ low, high }: Interval): Decimal {
  return high.minus(low);
}

/**
 * What a correction of one cell is worth: the relations it settles less those it would upset, and how readily such a
 * mistake happens there. Null when it settles nothing.
 */
export function weigh(
  figure: Figure,
  mistake: Mistake,
  constraints: readonly Constraint[],
  around: Surroundings,
): Weighed | null {
  const repaired: BoundRelation[] = [];
  const upset: BoundRelation[] = [];
  let narrowest: Constraint | null = null;
  for (const constraint of constraints) {
    const { relation, allowed, open } = constraint;
    const fits = allows(constraint, figure, mistake);
    if (fits && open) {
      repaired.push(relation);
      if (narrowest === null || width(allowed).lt(width(narrowest.allowed))) narrowest = constraint;
    } else if (!fits && !open) upset.push(relation);
  }
  if (repaired.length === 0 || narrowest === null) return null;
  if (upset.length >= repaired.length && repaired.every(({ demand }) => demand)) return null;
  if (isKnown(figure) && mistake.value.eq(figure.value)) return null;
  const half = halfUnitOf(figure, mistake.value, mistake.decimals);
  const range = { low: narrowest.allowed.low.minus(half), high: narrowest.allowed.high.plus(half) };
  const isResult = (relation: BoundRelation): boolean =>
    !relation.demand && sameCell(relation.result.cell, figure.cell);
  repaired.sort((a, b) => Number(isResult(b)) - Number(isResult(a)));
  const suited = likelihood(figure, mistake.value, around.expectationOf(figure));
  const score =
    LIKELIHOOD.settlesRelation * repaired.length +
    LIKELIHOOD.breaksRelation * upset.length +
    mistake.strength * certainty(range, sizeIn(narrowest.relation, mistake.value, around)) +
    (mistake.isAnyValue ? LIKELIHOOD.anyValuePerDecade * decadesIn(range, mistake.value) : 0) +
    (repaired.some(isResult) ? LIKELIHOOD.isResult : 0) +
    suited +
    statedAgain(figure, mistake.value, around) +
    asBeside(figure, mistake.value, around) +
    (isKnown(figure) && SLIPS_OF_WRITING.has(mistake.kind) && moreDecimals(figure.value, figure, around)
      ? LIKELIHOOD.tooManyDecimalsBefore
      : 0) +
    (moreDecimals(mistake.value, figure, around) ? LIKELIHOOD.tooManyDecimalsAfter : 0) +
    (SLIPS_OF_WRITING.has(mistake.kind) && lacksDecimals(figure, mistake.value, around)
      ? LIKELIHOOD.lackedDecimals
      : 0) +
    LIKELIHOOD.missesExactly * inexactly(mistake, figure, constraints) +
    (isAtBound(mistake.value, constraints) ? LIKELIHOOD.becomesExact : 0) +
    (isKnown(figure) && isAtBound(figure.value, constraints) ? LIKELIHOOD.wasExact : 0) +
    (isCentred(narrowest.relation, figure) ? LIKELIHOOD.offCentre : LIKELIHOOD.offCentreElsewhere) *
      (isRoundedResult(narrowest, figure, mistake.value, half) ? 0 : eccentricity(range, mistake.value));
  return { repaired, upset, isAgainstForm: suited <= LIKELIHOOD.beyondLimit, score };
}

/** Slips that may change how many decimals a figure shows. */
const SLIPS_OF_WRITING: ReadonlySet<CauseKind> = new Set(['digit-error', 'decimal-point']);

/** What another statement of the figure says: of what is written, and of what the correction makes of it. */
function statedAgain(figure: Figure, value: Decimal, around: Surroundings): number {
  if (!isKnown(figure)) return 0;
  return (
    (around.isStatedAgain(figure) ? LIKELIHOOD.wasStatedAgain : 0) +
    (around.isStatedAgain({ ...figure, value }) ? LIKELIHOOD.isStatedAgain : 0)
  );
}

/** What columns say that hold the same amounts row by row: of what is written, and of what the correction makes of it. */
function asBeside(figure: Figure, value: Decimal, around: Surroundings): number {
  if (!isKnown(figure)) return 0;
  const beside = around.repeatedBeside(figure);
  const repeats = (own: Decimal): boolean => beside.some((other) => other.value.eq(own));
  return LIKELIHOOD.repeatsBeside * (Number(repeats(value)) - Number(repeats(figure.value)));
}

/** How many open sums the correction settles only within rounding, where another value would settle them exactly. */
function inexactly(mistake: Mistake, figure: Figure, constraints: readonly Constraint[]): number {
  if (!isKnown(figure) || figure.decimals === null) return 0;
  return constraints.filter(
    (constraint) =>
      constraint.open &&
      isExact(constraint.relation) &&
      allows(constraint, figure, mistake) &&
      !constraint.allowed.low.plus(constraint.allowed.high).div(TWO).eq(mistake.value),
  ).length;
}

/** Whether a whole becomes exactly the parts that are listed of it, as it nearly always is. */
function isAtBound(value: Decimal, constraints: readonly Constraint[]): boolean {
  return constraints.some(
    ({ relation, allowed }) =>
      relation.comparison === 'at-least' && (allowed.low.eq(value) || allowed.high.eq(value)),
  );
}

/** How well the correction suits what the form leads one to expect, against what is written now. */
export function likelihood(figure: Figure, value: Decimal, expectation: Expectation | undefined): number {
  const suits = (candidate: Decimal): number => {
    if (!expectation) return 0;
    const { atMost, atLeast, negative, positive, usual, customary, ruled, standard } = expectation;
    if (ruled?.eq(candidate)) return LIKELIHOOD.followsRule;
    if (standard?.eq(candidate)) return LIKELIHOOD.givesStandard;
    if (positive && candidate.lte(ZERO)) return LIKELIHOOD.nonsense;
    if (!negative && candidate.lt(ZERO)) return LIKELIHOOD.nonsense;
    const tooMuch = atMost !== null && candidate.gt(atMost);
    const tooLittle = atLeast !== null && candidate.lt(atLeast);
    if (tooMuch || tooLittle) return LIKELIHOOD.beyondLimit;
    if (isOutOfScale(candidate, expectation)) return LIKELIHOOD.outOfScale;
    if (customary?.eq(candidate)) return LIKELIHOOD.givesCustomaryPoints;
    return usual.some((each) => each.eq(candidate))
      ? (expectation.weightOfUsual ?? LIKELIHOOD.givesUsual)
      : 0;
  };
  const after = suits(value);
  if (!isKnown(figure)) return Math.min(after, 0);
  return after - suits(figure.value) + Math.min(after, 0) * FAILS_AFTER;
}

/** Whether an amount is of another order of magnitude than all its mates. */
function isOutOfScale(value: Decimal, { mates = [] }: Expectation): boolean {
  if (value.eq(ZERO) || mates.length === 0) return false;
  const size = value.abs();
  return mates.every((mate) => size.gt(mate.abs().times(EIGHT)) || size.times(EIGHT).lt(mate.abs()));
}

const EIGHT = decimal('8');

/** Whether a figure has more decimals than any other of its sheet and unit. */
function moreDecimals(value: Decimal, figure: Figure, around: Surroundings): boolean {
  const own = decimalsOf(value);
  return own > USUAL_DECIMALS && !around.hasOthersWithDecimals(figure, own);
}

/** Whether the figure has fewer decimals than the others of its sheet and unit, and the correction as many. */
function lacksDecimals(figure: Figure, value: Decimal, around: Surroundings): boolean {
  if (!isKnown(figure)) return false;
  const places = decimalsOf(value);
  return decimalsOf(figure.value) < places && around.isUsualToHaveDecimals(figure, places);
}

/** Whether it is what the relation computes, rounded as it is written: as far off the middle as any result may be. */
function isRoundedResult(
  { relation, allowed }: Constraint,
  figure: Figure,
  value: Decimal,
  half: Decimal,
): boolean {
  if (relation.demand || !sameCell(relation.result.cell, figure.cell)) return false;
  return allowed.low.plus(allowed.high).div(TWO).minus(value).abs().lte(half);
}

/** Whether the true value stands in the middle of its range: results do, and parts of sums of written figures. */
function isCentred({ expression, result }: BoundRelation, figure: Figure): boolean {
  return expression.kind === 'sum' || expression.kind === 'difference' || sameCell(result.cell, figure.cell);
}

/** 0 in the middle of the range, 1 at its ends. */
function eccentricity(range: Interval, value: Decimal): number {
  const half = width(range).div(TWO);
  if (half.lte(ZERO)) return 0;
  const distance = value.minus(range.low).minus(half).abs();
  return EIGHTHS.filter((eighth) => distance.gt(half.times(eighth))).length / EIGHTHS.length;
}

const EIGHTHS = ['0.125', '0.25', '0.375', '0.5', '0.625', '0.75', '0.875'].map(decimal);

const CERTAINTY = [
  { upTo: decimal('0.002'), certainty: 1 },
  { upTo: decimal('0.02'), certainty: 0.9 },
  { upTo: decimal('0.1'), certainty: 0.7 },
];

/**
 * What the room that a relation leaves is measured by: a value, or where figures are added up the largest of them, so
 * that a slip proves as much in a small addend as in a large one.
 */
function sizeIn(relation: BoundRelation, value: Decimal, around: Surroundings): Decimal {
  const own = value.abs();
  if (!isExact(relation)) return own;
  const largest = around.largestIn(relation);
  return largest.gt(own) ? largest : own;
}

/** How little a match proves when the relations leave much room beside figures of that size. */
function certainty(room: Interval, size: Decimal): number {
  return CERTAINTY.find(({ upTo }) => width(room).lte(size.times(upTo)))?.certainty ?? 0.5;
}

/**
 * How many decades of values a mistake that may leave any figure could have left instead of one that fits: the size of
 * the figure over the room that the relations leave, 0 to 5.
 */
function decadesIn(room: Interval, value: Decimal): number {
  const size = value.abs();
  return DECADES.filter((share) => width(room).lt(size.times(share))).length;
}

const DECADES = ['0.1', '0.01', '0.001', '0.0001', '0.00001'].map(decimal);
