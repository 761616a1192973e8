import { POINTS } from '../quantity/unit';
import { isKnown, type Figure } from '../quantity/figure';
import { sameCell } from '../workbook/address';
import { asWritten } from '../formulas/evaluate/evaluate';
import { keyOf } from '../formulas/index/figure-key';
import type { BoundRelation } from '../formulas/model';
import type { Explanation } from './explanation';
import { isExact } from './likelihood/exact';
import { isLong } from './groups';
import { hypotheses } from './mistakes/hypotheses';
import type { Search } from './search';
import { bestSwap } from './mistakes/swap';
import { cellsOf, weigh, type Constraint } from './likelihood/weigh';
import { oddsAgainst } from './likelihood/certainty';
import { TIE, TIE_OF_ONE_KIND } from './likelihood/likelihoods';

/** The `count` best explanations, each of another cell, best first; each with those that tie with it. */
export function rankedExplanations(search: Search, count: number): readonly Explanation[] {
  const found = suspectsOf(search).flatMap((figure) => explained(figure, search) ?? []);
  found.sort((a, b) => b.score - a.score);
  return found.slice(0, count).map((each, rank) => ({
    ...each,
    odds: oddsAgainst(each, found.toSpliced(rank, 1)),
    alternatives: tiesWith(each, rank, found),
  }));
}

/** The cells of open relations that can be wrong and have not been corrected yet. */
export function suspectsOf(search: Search): readonly Figure[] {
  const { open, settled, live } = search;
  const suspects = new Map<string, Figure>();
  for (const relation of open) {
    const isList = isLong(relation);
    for (const figure of live.isWrongFormula(relation) ? [relation.result] : cellsOf(relation)) {
      const key = keyOf(figure);
      if (suspects.has(key) || settled.has(key) || !isSuspect(figure, relation, search)) continue;
      if (!isList || !agreesElsewhere(figure, relation, search)) suspects.set(key, live.figureAt(figure));
    }
  }
  return [...suspects.values()];
}

/** Whether another exact relation holds with the cell as it stands: an addend of a long list is then hardly wrong. */
function agreesElsewhere(figure: Figure, list: BoundRelation, { touching, isOpen }: Search): boolean {
  if (sameCell(figure.cell, list.result.cell)) return false;
  return (touching.get(keyOf(figure)) ?? []).some(
    (relation) => relation !== list && !isOpen(relation) && isExact(relation),
  );
}

/** Whether the two explain the very same relations: two mistakes that explain different ones are independent. */
function isRival({ repaired }: Explanation, other: Explanation): boolean {
  return repaired.length === other.repaired.length && repaired.every((each) => other.repaired.includes(each));
}

function tiesWith(first: Explanation, rank: number, found: readonly Explanation[]): readonly Explanation[] {
  const ties: Explanation[] = [];
  for (const other of found.slice(rank + 1)) {
    const gap = first.score - other.score;
    if (gap >= TIE_OF_ONE_KIND) break;
    if (first.swap || other.swap || !isRival(other, first)) continue;
    if (gap < (first.mistake.kind === other.mistake.kind ? TIE_OF_ONE_KIND : TIE)) ties.push(other);
  }
  return ties;
}

/**
 * A cell that can be wrong: a typed number, an empty addend, or a formula that is itself the broken result and does
 * not do what another relation demands of it. Points that regulation fixes are not, nor is a row without points yet.
 */
function isSuspect(figure: Figure, relation: BoundRelation, { live, around }: Search): boolean {
  if (figure.state === 'blank')
    return relation.expression.kind === 'sum' && figure !== relation.result && figure.unit !== POINTS;
  if (!isKnown(figure) || around.isFixed(figure)) return false;
  if (figure.formula === null) return true;
  return sameCell(figure.cell, relation.result.cell) && !live.isComputed(figure);
}

function explained(figure: Figure, search: Search): Explanation | null {
  const key = keyOf(figure);
  let best = search.known.get(key);
  if (best === undefined) {
    best = explainCell(figure, search);
    search.known.set(key, best);
  }
  return best;
}

function explainCell(figure: Figure, search: Search): Explanation | null {
  const { around } = search;
  const constraints = constraintsOn(figure, search);
  if (!constraints.some(({ open }) => open)) return null;
  let best: Explanation | null = isKnown(figure) ? bestSwap(figure, constraints, search) : null;
  for (const mistake of hypotheses(figure, constraints, search)) {
    const weighed = weigh(figure, mistake, constraints, around);
    if (!weighed || (best && best.score >= weighed.score)) continue;
    const { value } = mistake;
    best = {
      figure,
      value,
      mistake,
      swap: null,
      ...weighed,
      odds: 0,
      alternatives: [],
      corrected: asWritten,
    };
  }
  return best;
}

/** The relations of a cell as far as they say what it may hold. */
export function constraintsOn(figure: Figure, { isOpen, touching, solver }: Search): readonly Constraint[] {
  return (touching.get(keyOf(figure)) ?? []).flatMap((relation) => {
    const allowed = solver.allowed(relation, figure);
    return allowed ? [{ relation, allowed, open: isOpen(relation) }] : [];
  });
}
