import { decimal, roundHalfUp, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { formatAddress, sameCell } from '../../workbook/address';
import { asWritten, evaluate, expectedOf, type Lookup } from '../evaluate';
import { keyOf } from '../figure-key';
import type { BoundRelation, EvaluatedRelation } from '../model';
import { solveFor } from '../solve';
import { copyCause, resultCauses, UNKNOWN } from './causes';
import { mistakesOf, type Mistake } from './mistakes';
import { cellsOf, weigh, width, within, type Constraint } from './weigh';
import { expectationsOf, figuresOf, inLineWith, type Expectation } from './neighbours';

/** What is taken to have gone wrong: one cell (or two swapped ones), what it should hold, and why. */
export interface Explanation {
  readonly figure: Figure;
  /** In the figure's unit. */
  readonly value: Decimal;
  readonly mistake: Mistake;
  /** The other cell of a swap and what it should hold. */
  readonly swap: { readonly figure: KnownFigure; readonly value: Decimal } | null;
  /** Violated relations that the correction settles, the one that tells the story first. */
  readonly repaired: readonly BoundRelation[];
  readonly score: number;
  /** Other single cells that would explain the same just as well (并列). */
  readonly alternatives: readonly Explanation[];
  /** Figures as they are with this and all earlier corrections. */
  readonly corrected: Lookup;
}

const TIE = 0.05;

const TWO = decimal('2');

/**
 * Explains violated relations by the fewest, likeliest wrong cells. Relations are grouped by the cells they share;
 * in each group the best single correction is taken, then the next for what it leaves open.
 */
export function explain(evaluated: readonly EvaluatedRelation[]): readonly Explanation[] {
  const violated = evaluated.flatMap(({ relation, verdict }) =>
    verdict.state === 'violated' ? [relation] : [],
  );
  if (violated.length === 0) return [];
  const touching = relationsTouching(violated, evaluated);
  const explanations: Explanation[] = [];
  const open = new Set(violated);
  for (const group of groups(violated)) explanations.push(...explainGroup(group, open, touching));
  return explanations;
}

type Touching = ReadonlyMap<string, readonly BoundRelation[]>;

/** For each cell of the violated relations and of those that share cells with them: the relations it is in. */
function relationsTouching(
  violated: readonly BoundRelation[],
  evaluated: readonly EvaluatedRelation[],
): Touching {
  const suspects = new Set<string>();
  const tables = new Set<Table>();
  for (const relation of violated) {
    tables.add(relation.table);
    for (const figure of cellsOf(relation)) suspects.add(figure.cell.sheet);
  }
  const touching = new Map<string, BoundRelation[]>();
  for (const { relation, verdict } of evaluated) {
    if (
      verdict.state === 'undetermined' ||
      !(tables.has(relation.table) || suspects.has(relation.result.cell.sheet))
    ) {
      continue;
    }
    for (const figure of new Set(cellsOf(relation))) {
      const key = keyOf(figure);
      const list = touching.get(key);
      if (list) list.push(relation);
      else touching.set(key, [relation]);
    }
  }
  return touching;
}

/** Violated relations joined by common cells. */
function groups(violated: readonly BoundRelation[]): readonly BoundRelation[][] {
  const groupOf = new Map<string, BoundRelation[]>();
  const all = new Set<BoundRelation[]>();
  for (const relation of violated) {
    let group: BoundRelation[] = [relation];
    all.add(group);
    for (const figure of cellsOf(relation)) {
      const met = groupOf.get(keyOf(figure));
      if (!met || met === group) continue;
      const [smaller, larger] = met.length < group.length ? [met, group] : [group, met];
      larger.push(...smaller);
      all.delete(smaller);
      for (const moved of smaller) for (const cell of cellsOf(moved)) groupOf.set(keyOf(cell), larger);
      group = larger;
    }
    for (const figure of cellsOf(relation)) groupOf.set(keyOf(figure), group);
  }
  return [...all];
}

/** Explains one group, taking what it settles out of `unexplained`, the open relations of all groups. */
function explainGroup(
  group: readonly BoundRelation[],
  unexplained: Set<BoundRelation>,
  touching: Touching,
): readonly Explanation[] {
  const explanations: Explanation[] = [];
  const corrections = new Map<string, Figure>();
  for (;;) {
    const open = group.filter((relation) => unexplained.has(relation));
    if (open.length === 0) break;
    const lookup = lookupWith(corrections);
    const best = bestExplanation({ open, unexplained, touching, lookup, settled: corrections });
    if (!best) break;
    corrections.set(keyOf(best.figure), withValue(best.figure, best.value));
    if (best.swap) corrections.set(keyOf(best.swap.figure), withValue(best.swap.figure, best.swap.value));
    const corrected = lookupWith(new Map(corrections));
    explanations.push({ ...best, corrected });
    for (const relation of best.repaired) unexplained.delete(relation);
    for (const relation of open) {
      if (evaluate(relation, corrected).state !== 'violated') unexplained.delete(relation);
    }
  }
  return explanations;
}

/** The state of the search within one group. */
interface Search {
  readonly open: readonly BoundRelation[];
  readonly unexplained: ReadonlySet<BoundRelation>;
  readonly touching: Touching;
  readonly lookup: Lookup;
  readonly settled: ReadonlyMap<string, Figure>;
}

function lookupWith(corrections: ReadonlyMap<string, Figure>): Lookup {
  if (corrections.size === 0) return asWritten;
  return (figure) => corrections.get(keyOf(figure)) ?? figure;
}

function withValue(figure: Figure, value: Decimal): Figure {
  return { ...figure, state: 'number', value };
}

function bestExplanation(search: Search): Explanation | null {
  const { open, settled } = search;
  const candidates = new Map<string, Figure>();
  for (const relation of open) {
    for (const figure of cellsOf(relation)) {
      if (isSuspect(figure, relation) && !settled.has(keyOf(figure))) candidates.set(keyOf(figure), figure);
    }
  }
  const surroundings = surroundingsOf(open);
  const found: Explanation[] = [];
  for (const figure of candidates.values()) {
    const best = explainCell(figure, search, surroundings);
    if (best) found.push(best);
  }
  found.sort((a, b) => b.score - a.score);
  const [first, ...others] = found;
  if (!first) return null;
  const same = others.filter(
    (other) =>
      first.score - other.score < TIE && other.repaired.length === first.repaired.length && !first.swap,
  );
  return { ...first, alternatives: same };
}

/** A cell that can be wrong: a typed number, an empty addend, or a formula that is itself the broken result. */
function isSuspect(figure: Figure, relation: BoundRelation): boolean {
  if (figure.state === 'blank') return relation.expression.kind === 'sum' && figure !== relation.result;
  if (!isKnown(figure)) return false;
  return figure.formula === null || sameCell(figure.cell, relation.result.cell);
}

/** The tables around the open relations: their figures, and what is to be expected of each. */
interface Surroundings {
  readonly figures: readonly Figure[];
  readonly expectations: ReadonlyMap<string, Expectation>;
}

function surroundingsOf(relations: readonly BoundRelation[]): Surroundings {
  const tables = [...new Set(relations.map(({ table }) => table))];
  return {
    figures: tables.flatMap(figuresOf),
    expectations: new Map(tables.flatMap((table) => [...expectationsOf(table)])),
  };
}

function explainCell(
  figure: Figure,
  search: Search,
  { figures: table, expectations }: Surroundings,
): Explanation | null {
  const { open, touching, lookup } = search;
  const expectation = expectations.get(keyOf(figure));
  const constraints = constraintsOn(figure, open, touching, lookup);
  const wanted = constraints.filter((constraint) => constraint.open);
  if (wanted.length === 0) return null;
  let best: Explanation | null = null;
  const consider = (mistake: Mistake): void => {
    const weighed = weigh(figure, mistake, constraints, expectation);
    if (!weighed || (best && best.score >= weighed.score)) return;
    best = {
      figure,
      value: mistake.value,
      mistake,
      swap: null,
      ...weighed,
      alternatives: [],
      corrected: asWritten,
    };
  };
  for (const mistake of hypotheses(figure, wanted, constraints, table, lookup)) consider(mistake);
  const swap = isKnown(figure) ? bestSwap(figure, wanted, search, table) : null;
  return swap && (best === null || swap.score > (best as Explanation).score) ? swap : best;
}

function constraintsOn(
  figure: Figure,
  open: readonly BoundRelation[],
  touching: Touching,
  lookup: Lookup,
): readonly Constraint[] {
  const half = figure.decimals === null ? null : decimal(`5e-${figure.decimals + 1}`);
  return (touching.get(keyOf(figure)) ?? []).flatMap((relation) => {
    const solved = solveFor(relation, figure, lookup);
    if (!solved) return [];
    const allowed = half ? { low: solved.low.minus(half), high: solved.high.plus(half) } : solved;
    return [{ relation, allowed, open: open.includes(relation) }];
  });
}

/** All the ways in which this cell may have gone wrong that settle at least one open relation. */
function hypotheses(
  figure: Figure,
  wanted: readonly Constraint[],
  constraints: readonly Constraint[],
  table: readonly Figure[],
  lookup: Lookup,
): readonly Mistake[] {
  const found: Mistake[] = [];
  if (isKnown(figure) && figure.formula === null) {
    found.push(
      ...mistakesOf(figure).filter(({ value }) => wanted.some(({ allowed }) => within(allowed, value))),
    );
  }
  for (const { relation } of wanted) {
    const value = solvedValue(figure, relation, constraints, lookup);
    if (value === null) continue;
    found.push({ ...(figure.state === 'blank' ? blankCause(figure) : UNKNOWN), value });
    if (!isKnown(figure)) continue;
    if (!relation.demand && sameCell(relation.result.cell, figure.cell)) {
      for (const cause of resultCauses(relation, figure, value, table, lookup))
        found.push({ ...cause, value });
    }
    const copied = copyCause(figure, table);
    if (copied) found.push({ ...copied, value });
  }
  return found;
}

function blankCause(figure: Figure): Omit<Mistake, 'value'> {
  return {
    kind: 'missing-addend',
    message: { id: 'cause/blank-addend', data: { name: formatAddress(figure.cell) } },
    strength: 0.3,
  };
}

/** What the cell should hold by this relation, as near to the other relations as it allows. */
function solvedValue(
  figure: Figure,
  relation: BoundRelation,
  constraints: readonly Constraint[],
  lookup: Lookup,
): Decimal | null {
  const own = constraints.find((constraint) => constraint.relation === relation);
  if (!own) return null;
  const isResult = !relation.demand && sameCell(relation.result.cell, figure.cell);
  const exact = isResult ? expectedOf(relation, lookup) : null;
  if (exact !== null) return roundHalfUp(exact, decimalsToShow(figure, relation));
  const narrow = constraints
    .filter(({ allowed }) => allowed.low.lte(own.allowed.high) && allowed.high.gte(own.allowed.low))
    .reduce((a, b) => (width(b.allowed).lt(width(a.allowed)) ? b : a), own);
  const middle = narrow.allowed.low.plus(narrow.allowed.high).div(TWO);
  const value = roundHalfUp(middle, figure.decimals ?? 2);
  return within(own.allowed, value) ? value : null;
}

/** A sum keeps all its digits; a ratio takes those of its cell. */
function decimalsToShow(figure: Figure, { expression, declaration }: BoundRelation): number {
  if (expression.kind === 'sum' || expression.kind === 'difference') return 6;
  return Math.min(figure.decimals ?? 6, declaration.decimals ?? 6);
}

/** This cell and another of its row or column hold each other's figure. */
function bestSwap(
  figure: KnownFigure,
  wanted: readonly Constraint[],
  { unexplained, touching, lookup }: Search,
  table: readonly Figure[],
): Explanation | null {
  let best: Explanation | null = null;
  for (const other of inLineWith(figure, table)) {
    if (other.unit !== figure.unit || other.value.eq(figure.value)) continue;
    const exchanged = lookupWith(
      new Map([
        [keyOf(figure), withValue(figure, other.value)],
        [keyOf(other), withValue(other, figure.value)],
      ]),
    );
    const both: Lookup = (asked) => {
      const seen = exchanged(asked);
      return seen === asked ? lookup(asked) : seen;
    };
    const inBoth = new Set([...(touching.get(keyOf(figure)) ?? []), ...(touching.get(keyOf(other)) ?? [])]);
    const promising = wanted.some(
      ({ allowed, relation }) => within(allowed, other.value) || inCommon(relation, other),
    );
    if (!promising || figure.formula !== null || other.formula !== null) continue;
    const repaired: BoundRelation[] = [];
    let broken = 0;
    for (const relation of inBoth) {
      const isOpen = unexplained.has(relation);
      const holds = evaluate(relation, both).state !== 'violated';
      if (holds && isOpen) repaired.push(relation);
      else if (!holds && !isOpen) broken += 1;
    }
    const score = repaired.length - 1.2 * broken + (repaired.length > 1 ? 0.5 : 0.3);
    if (
      repaired.length === 0 ||
      (repaired.length === 1 && broken > 0) ||
      (best && (best as Explanation).score >= score)
    )
      continue;
    best = {
      figure,
      value: other.value,
      mistake: {
        value: other.value,
        kind: 'swapped-values',
        message: { id: 'cause/swapped-values', data: { other: other.cell } },
        strength: 0.5,
      },
      swap: { figure: other, value: figure.value },
      repaired,
      score,
      alternatives: [],
      corrected: asWritten,
    };
  }
  return best;
}

function inCommon(relation: BoundRelation, other: Figure): boolean {
  return cellsOf(relation).some(({ cell }) => sameCell(cell, other.cell));
}
