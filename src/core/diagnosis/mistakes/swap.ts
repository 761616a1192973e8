import { decimal, roundHalfUp, type Decimal } from '../../quantity/decimal';
import { isKnown, withValue, type Figure, type KnownFigure } from '../../quantity/figure';
import { sameCell } from '../../workbook/address';
import { asWritten, evaluate, expectedOf, type Lookup } from '../../formulas/evaluate/evaluate';
import { keyOf } from '../../formulas/index/figure-key';
import type { BoundRelation, Verdict } from '../../formulas/model';
import type { Explanation } from '../explanation';
import { isLong } from '../groups';
import type { Search } from '../search';
import { allows, cellsOf, likelihood, type Constraint } from '../likelihood/weigh';
import { LIKELIHOOD } from '../likelihood/likelihoods';

/** This cell and another of its row or column hold each other's figure (两数互换); null when no exchange helps. */
export function bestSwap(
  figure: KnownFigure,
  constraints: readonly Constraint[],
  search: Search,
): Explanation | null {
  if (figure.formula !== null) return null;
  let best: Explanation | null = null;
  for (const other of partners(figure, constraints, search)) {
    if (other.formula !== null || other.unit !== figure.unit || other.value.eq(figure.value)) continue;
    const { repaired, broken, completed } = effectOf(figure, other, search);
    const strength = strengthOf(repaired, figure, other);
    if (strength === null) continue;
    const score =
      LIKELIHOOD.settlesRelation * repaired.length +
      LIKELIHOOD.breaksRelation * broken +
      strength +
      suits(figure, other, search) +
      LIKELIHOOD.becomesExact * completed;
    if (repaired.length === 0 || (repaired.length === 1 && broken > 0)) continue;
    if (best === null || score > best.score) best = swapOf(figure, other, repaired, score);
  }
  return best;
}

/**
 * Figures of its row or column with which an exchange may help: those whose value an open relation would take, and
 * the members of such a relation; a total T has changed places with a part of (T ＋ the parts’ sum) ÷ 2. Two parts of one sum change nothing when they change places, so that in a long list
 * nearly all are left out at once.
 */
function partners(
  figure: KnownFigure,
  constraints: readonly Constraint[],
  search: Search,
): readonly KnownFigure[] {
  const { around } = search;
  const found = new Map<string, KnownFigure>();
  for (const { relation, allowed, open } of constraints) {
    if (!open) continue;
    const { expression, result, demand } = relation;
    const isPart = expression.kind === 'sum' && (demand === true || !sameCell(result.cell, figure.cell));
    const half = roomOf(figure);
    const low = allowed.low.minus(half);
    const high = allowed.high.plus(half);
    for (const other of around.inLineBetween(figure, low, high)) {
      if (!isPart || !isPartOf(relation, other, search)) found.set(keyOf(other), other);
    }
    if (expression.kind === 'sum' && !isPart) {
      const { value } = figure;
      for (const other of around.inLineBetween(figure, low.plus(value).div(TWO), high.plus(value).div(TWO)))
        found.set(keyOf(other), other);
    }
    const members = isPart && demand ? [] : membersOf(relation, search);
    for (const other of isPart && members.length > 0 ? [result] : members) {
      if (isKnown(other) && isInLine(other, figure) && !sameCell(other.cell, figure.cell))
        found.set(keyOf(other), other);
    }
  }
  return [...found.values()];
}

/** Whether the two would change nothing in a sum by changing places; a total and its part would. */
function isPartOf(relation: BoundRelation, other: Figure, { touching }: Search): boolean {
  if (sameCell(relation.result.cell, other.cell)) return false;
  return touching.get(keyOf(other))?.includes(relation) ?? false;
}

/** All cells of a short relation; the long ones are lists of addends, whose total finds its partner by value. */
function membersOf(relation: BoundRelation, { members }: Search): readonly Figure[] {
  return isLong(relation) ? [] : (members.get(relation) ?? []);
}

const TWO = decimal('2');

function roomOf({ decimals }: Figure): Decimal {
  return decimal(`5e-${(decimals ?? 6) + 1}`);
}

function isInLine({ cell }: Figure, { cell: own }: Figure): boolean {
  return cell.sheet === own.sheet && (cell.row === own.row || cell.column === own.column);
}

/** What exchanging the two settles and upsets, and how many more wholes become exactly their parts. */
function effectOf(
  figure: KnownFigure,
  other: KnownFigure,
  search: Search,
): { readonly repaired: readonly BoundRelation[]; readonly broken: number; readonly completed: number } {
  const { isOpen, touching, lookup, solver } = search;
  const ofFigure = touching.get(keyOf(figure)) ?? [];
  const ofOther = touching.get(keyOf(other)) ?? [];
  const exchanged = new Map([
    [keyOf(figure), withValue(figure, other.value)],
    [keyOf(other), withValue(other, figure.value)],
  ]);
  const after: Lookup = (asked) => exchanged.get(keyOf(asked)) ?? lookup(asked);
  const repaired: BoundRelation[] = [];
  let broken = 0;
  let completed = 0;
  const holdsAfter = (relation: BoundRelation): boolean | null => {
    if (!isLong(relation)) return isHeld(evaluate(relation, after));
    const isBoth = ofFigure.includes(relation) && ofOther.includes(relation);
    const changes = { cells: new Set(exchanged.keys()), relations: new Set([relation]) };
    if (isBoth)
      return isPartOf(relation, figure, search) && isPartOf(relation, other, search)
        ? null
        : solver.given(after, changes).holds(relation);
    const [own, value] = ofFigure.includes(relation) ? [figure, other.value] : [other, figure.value];
    const allowed = solver.allowed(relation, own);
    return allowed && allows({ relation, allowed, open: true }, own, { value });
  };
  for (const relation of new Set([...ofFigure, ...ofOther])) {
    const holds = holdsAfter(relation);
    if (holds === null) continue;
    if (!isLong(relation))
      completed += Number(isComplete(relation, after)) - Number(isComplete(relation, lookup));
    if (holds && isOpen(relation)) repaired.push(relation);
    else if (!holds && !isOpen(relation)) broken += 1;
  }
  return { repaired, broken, completed };
}

function isHeld({ state }: Verdict): boolean {
  return state !== 'violated' && state !== 'undetermined';
}

/** Whether a whole is exactly the parts that are listed of it. */
function isComplete(relation: BoundRelation, lookup: Lookup): boolean {
  return (
    relation.comparison === 'at-least' &&
    evaluate({ ...relation, comparison: 'equal' }, lookup).state === 'holds'
  );
}

/**
 * Two relations settled by one exchange are hardly chance; nor is a total that fits once it has changed places with
 * one of its own parts, or a ratio once its two amounts have. Null for a ratio that comes out only about right, as every
 * ratio near 100 % does.
 */
function strengthOf(
  repaired: readonly BoundRelation[],
  figure: KnownFigure,
  other: KnownFigure,
): number | null {
  const concerns = (cell: Figure): boolean => repaired.some((relation) => isIn(relation, cell));
  if (!concerns(figure) || !concerns(other)) return 0;
  if (repaired.length > 1) return LIKELIHOOD.swapSettlesTwo;
  const [only] = repaired;
  if (!only || only.demand || only.comparison === 'at-least') return LIKELIHOOD.swapByChance;
  const { expression, result } = only;
  if (!isIn(only, figure) || !isIn(only, other)) return LIKELIHOOD.swapByChance;
  if (expression.kind === 'sum' || expression.kind === 'difference')
    return sameCell(result.cell, figure.cell) || sameCell(result.cell, other.cell)
      ? LIKELIHOOD.swapOfTotalAndPart
      : LIKELIHOOD.swapByChance;
  if (expression.kind !== 'quotient') return LIKELIHOOD.swapByChance;
  return isToTheLastDigit(only, figure, other) ? LIKELIHOOD.swapInRatio : null;
}

/** Whether the ratio comes out in all the decimals that its cell shows once the two have changed places. */
function isToTheLastDigit(relation: BoundRelation, figure: KnownFigure, other: KnownFigure): boolean {
  const { result } = relation;
  const exchanged = expectedOf(relation, (asked) => {
    if (sameCell(asked.cell, figure.cell)) return withValue(asked, other.value);
    return sameCell(asked.cell, other.cell) ? withValue(asked, figure.value) : asked;
  });
  if (exchanged === null || !isKnown(result) || result.decimals === null) return exchanged !== null;
  return roundHalfUp(exchanged, result.decimals).eq(result.value);
}

/** How much better the two figures suit what the form leads one to expect once they have changed places. */
function suits(figure: KnownFigure, other: KnownFigure, { around }: Search): number {
  const own = likelihood(figure, other.value, around.expectationOf(figure));
  return Math.max(own, likelihood(other, figure.value, around.expectationOf(other)));
}

function swapOf(
  figure: KnownFigure,
  other: KnownFigure,
  repaired: readonly BoundRelation[],
  score: number,
): Explanation {
  return {
    figure,
    value: other.value,
    mistake: {
      value: other.value,
      kind: 'swapped-values',
      message: { id: 'cause/swapped-values', data: { other: other.cell } },
      strength: LIKELIHOOD.swapByChance,
    },
    swap: { figure: other, value: figure.value },
    repaired,
    score,
    upset: [],
    isAgainstForm: false,
    odds: 0,
    alternatives: [],
    corrected: asWritten,
  };
}

function isIn(relation: BoundRelation, other: Figure): boolean {
  return cellsOf(relation).some(({ cell }) => sameCell(cell, other.cell));
}
