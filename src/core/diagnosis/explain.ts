import type { Decimal } from '../quantity/decimal';
import { withValue, type Figure } from '../quantity/figure';
import { asWritten, evaluate } from '../formulas/evaluate/evaluate';
import { keyOf } from '../formulas/figure-key';
import type { BoundRelation, EvaluatedRelation } from '../formulas/model';
import { Solver } from '../formulas/evaluate/solve';
import { rankedExplanations } from './candidates';
import type { Explanation } from './explanation';
import { halfSteps, type HalfStep } from './joint';
import { groups, nearTo, relationsByCell } from './groups';
import { LiveFormulas } from './live';
import { typedOverFormulas } from './overwritten';
import type { Evidence, Search } from './search';
import { Surroundings } from './surroundings';
import { cellsOf } from './weigh';

/** How many first steps are followed to their end where one wrong cell does not explain a group. */
const FIRST_STEPS = 5;

/** How many mistakes that settle nothing by themselves are tried as first steps. */
const HALF_STEPS = 4;

/** Mistakes below this are named for want of a better one. */
const CONVINCING = 0.45;

/** Beyond this many violated relations in one group, only the best first step is followed. */
const LARGE_GROUP = 24;

/** What each further wrong cell must bring: fewer mistakes are likelier than more. */
const COST_OF_A_CELL = 1.1;

/**
 * Explains violated relations by the fewest, likeliest wrong cells (错误定位). Relations are grouped by the cells they
 * share; in each group the best single correction is taken, then the next for what it leaves open. Where one is not
 * enough, several first steps are tried and the set that explains the group best as a whole is kept. `ruledScores`
 * gives the scores that follow from the scoring rules, by cell; it is asked only when something is violated.
 */
export function explain(
  evaluated: readonly EvaluatedRelation[],
  ruledScores: () => ReadonlyMap<string, Decimal> = () => new Map(),
): readonly Explanation[] {
  const broken = evaluated.flatMap(({ relation, verdict }) =>
    verdict.state === 'violated' ? [relation] : [],
  );
  if (broken.length === 0) return [];
  const near = nearTo(broken, evaluated);
  const live = new LiveFormulas(near);
  const tables = [...new Set(evaluated.map(({ relation }) => relation.table))];
  const { violated, all } = seenThroughFormulas(near, live);
  const evidence: Evidence = {
    touching: relationsByCell(all),
    members: new Map(all.map((relation) => [relation, cellsOf(relation)])),
    live,
    around: new Surroundings(tables, ruledScores()),
    typedOver: typedOverFormulas(near),
  };
  const explanations: Explanation[] = [];
  let unexplained: ReadonlySet<BoundRelation> = new Set(violated);
  for (const group of groups(violated)) {
    const best = explainGroup({ group, evidence, unexplained, taken: [], settled: new Map() });
    explanations.push(...best.taken);
    unexplained = best.unexplained;
  }
  return explanations.map((each) => toldAsDeclared(each, live));
}

/** The relations as a change of what was typed meets them: formulas that do their work would follow it. */
function seenThroughFormulas(
  near: readonly EvaluatedRelation[],
  live: LiveFormulas,
): { readonly violated: readonly BoundRelation[]; readonly all: readonly BoundRelation[] } {
  const violated: BoundRelation[] = [];
  const all: BoundRelation[] = [];
  for (const { relation, verdict } of near) {
    if (verdict.state === 'undetermined' || live.follows(relation)) continue;
    const isBroken = verdict.state === 'violated';
    const through = live.seen(relation);
    if (through === 'itself' && !isBroken) continue;
    const isUsable =
      through !== 'itself' &&
      (through === relation || (evaluate(through, asWritten).state === 'violated') === isBroken);
    const seen = isUsable ? through : relation;
    all.push(seen);
    if (isBroken) violated.push(seen);
  }
  return { violated, all };
}

function toldAsDeclared(explanation: Explanation, live: LiveFormulas): Explanation {
  return {
    ...explanation,
    repaired: explanation.repaired.map((relation) => live.original(relation)),
    alternatives: explanation.alternatives.map((other) => toldAsDeclared(other, live)),
  };
}

/** A group on its way to being explained. */
interface Progress {
  readonly group: readonly BoundRelation[];
  readonly evidence: Evidence;
  readonly unexplained: ReadonlySet<BoundRelation>;
  readonly taken: readonly Explanation[];
  readonly settled: ReadonlyMap<string, Figure>;
}

function explainGroup(start: Progress): Progress {
  const search = searchOf(start);
  const firsts = rankedExplanations(search, FIRST_STEPS);
  const [best] = firsts;
  if (!best) return start;
  const straight = finish(withStep(start, best));
  if (isConvincing(straight) || start.group.length > LARGE_GROUP) return straight;
  const onward =
    straight.taken.length === 1 ? [] : firsts.slice(1).map((first) => finish(withStep(start, first)));
  const jointly = halfSteps(search, HALF_STEPS).flatMap((half) => given(start, half));
  return [...onward, ...jointly].reduce((a, b) => (worth(b) > worth(a) ? b : a), straight);
}

/** One cell explains all of it, and by a mistake that people make. */
function isConvincing({ taken }: Progress): boolean {
  return taken.length === 1 && taken.every(({ mistake }) => mistake.strength >= CONVINCING);
}

/** The rest explained given a mistake that by itself settles nothing; nothing when their relation stays open. */
function given(start: Progress, { step, shared }: HalfStep): readonly Progress[] {
  const { taken, ...rest } = finish(withStep(start, { ...step, repaired: [] }));
  if (rest.unexplained.has(shared) || taken.length < 2) return [];
  const corrected = rest.evidence.live.lookup(rest.settled);
  return [{ ...rest, taken: taken.map((each, at) => (at === 0 ? { ...step, corrected } : each)) }];
}

/** Takes the best correction for what is left open until nothing is, or nothing helps. */
function finish(progress: Progress): Progress {
  let state = progress;
  for (;;) {
    const search = searchOf(state);
    const [next] = search.open.size === 0 ? [] : rankedExplanations(search, 1);
    if (!next) return state;
    state = withStep(state, next);
  }
}

function searchOf({ group, evidence, unexplained, settled }: Progress): Search {
  const open = new Set(group.filter((relation) => unexplained.has(relation)));
  const lookup = evidence.live.lookup(settled);
  return { ...evidence, open, unexplained, lookup, solver: new Solver(lookup), settled };
}

function withStep(state: Progress, step: Explanation): Progress {
  const settled = new Map(state.settled);
  settled.set(keyOf(step.figure), withValue(step.figure, step.value));
  if (step.swap) settled.set(keyOf(step.swap.figure), withValue(step.swap.figure, step.swap.value));
  const corrected = state.evidence.live.lookup(settled);
  const unexplained = new Set(state.unexplained);
  for (const relation of step.repaired) unexplained.delete(relation);
  for (const relation of state.group) {
    if (unexplained.has(relation) && evaluate(relation, corrected).state !== 'violated')
      unexplained.delete(relation);
  }
  return { ...state, settled, unexplained, taken: [...state.taken, { ...step, corrected }] };
}

/** How well a whole set of corrections explains its group; what it leaves open weighs as a broken relation does. */
function worth({ group, unexplained, taken }: Progress): number {
  const left = group.filter((relation) => unexplained.has(relation)).length;
  return taken.reduce((sum, { score }) => sum + score - COST_OF_A_CELL, 0) - left;
}
