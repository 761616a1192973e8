import { isKnown, type Figure } from '../../quantity/figure';
import { sameCell } from '../../workbook/address';
import { asWritten } from '../evaluate';
import { keyOf } from '../figure-key';
import type { BoundRelation } from '../model';
import { solveFor } from '../solve';
import type { Explanation } from './explanation';
import { hypotheses } from './hypotheses';
import { expectationsOf, figuresOf, type Expectation } from './neighbours';
import type { Search } from './search';
import { bestSwap } from './swap';
import { cellsOf, weigh, type Constraint } from './weigh';

/** Explanations that come this close to each other cannot be told apart (并列). */
const TIE = 0.05;

/** The same mistake in a sum or in one of its parts: the sum is only a little likelier. */
const TIE_OF_ONE_KIND = 0.16;

/** The best explanation of each cell that could be wrong, best first; each with those that tie with it. */
export function rankedExplanations(search: Search): readonly Explanation[] {
  const { open, settled } = search;
  const suspects = new Map<string, Figure>();
  for (const relation of open) {
    for (const figure of cellsOf(relation)) {
      if (isSuspect(figure, relation) && !settled.has(keyOf(figure))) suspects.set(keyOf(figure), figure);
    }
  }
  const surroundings = surroundingsOf(search);
  const found = [...suspects.values()].flatMap((figure) => explainCell(figure, search, surroundings) ?? []);
  found.sort((a, b) => b.score - a.score);
  return found.map((each, rank) => ({
    ...each,
    alternatives: found.slice(rank + 1).filter((other) => ties(each, other)),
  }));
}

function ties(first: Explanation, other: Explanation): boolean {
  if (first.swap || other.swap || other.repaired.length !== first.repaired.length) return false;
  const tie = first.mistake.kind === other.mistake.kind ? TIE_OF_ONE_KIND : TIE;
  return first.score - other.score < tie;
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

function surroundingsOf({ open, ruled }: Search): Surroundings {
  const tables = [...new Set(open.map(({ table }) => table))];
  return {
    figures: tables.flatMap(figuresOf),
    expectations: new Map(tables.flatMap((table) => [...expectationsOf(table, ruled)])),
  };
}

function explainCell(figure: Figure, search: Search, around: Surroundings): Explanation | null {
  const expectation = around.expectations.get(keyOf(figure));
  const constraints = constraintsOn(figure, search);
  if (!constraints.some(({ open }) => open)) return null;
  let best: Explanation | null = isKnown(figure)
    ? bestSwap(figure, constraints, search, around.figures)
    : null;
  for (const mistake of hypotheses(figure, constraints, around.figures, search)) {
    const weighed = weigh(figure, mistake, constraints, expectation);
    if (!weighed || (best && best.score >= weighed.score)) continue;
    const { value } = mistake;
    best = { figure, value, mistake, swap: null, ...weighed, alternatives: [], corrected: asWritten };
  }
  return best;
}

function constraintsOn(figure: Figure, { open, touching, lookup }: Search): readonly Constraint[] {
  return (touching.get(keyOf(figure)) ?? []).flatMap((relation) => {
    const allowed = solveFor(relation, figure, lookup);
    return allowed ? [{ relation, allowed, open: open.includes(relation) }] : [];
  });
}
