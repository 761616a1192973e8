import { withValue } from '../quantity/figure';
import { evaluate } from '../formulas/evaluate/evaluate';
import { keyOf } from '../formulas/index/figure-key';
import type { BoundRelation } from '../formulas/model';
import { rankedExplanations } from './candidates';
import type { Explanation } from './explanation';
import { isLong } from './groups';
import { halfSteps, type HalfStep } from './joint';
import type { Evidence, Search, Settled } from './search';
import { CONVINCING, LIKELIHOOD } from './likelihood/likelihoods';

/** How many first steps are followed to their end where one wrong cell does not explain a group. */
const FIRST_STEPS = 5;

/** How many mistakes that settle nothing by themselves are tried as first steps. */
const HALF_STEPS = 4;

/** Beyond this many violated relations in one group, only the best first step is followed. */
const LARGE_GROUP = 12;

/** A group on its way to being explained. */
interface Progress {
  readonly group: readonly BoundRelation[];
  readonly search: Search;
  readonly taken: readonly Explanation[];
}

/**
 * The wrong cells of one connected group. The best single correction is taken, then the next for what it leaves open;
 * where one is not enough, several first steps are tried and the set that explains the group best as a whole is kept.
 * `settled` are corrections made before; where the search is not to be thorough, only the best first step is followed.
 */
export function explainGroup(
  group: readonly BoundRelation[],
  evidence: Evidence,
  settled: Settled,
  isThorough: boolean,
): readonly Explanation[] {
  const start: Progress = { group, search: firstSearch(group, evidence, settled), taken: [] };
  const firsts = rankedExplanations(start.search, FIRST_STEPS);
  const [best] = firsts;
  if (!best) return [];
  const straight = finish(withStep(start, best));
  if (!isThorough || isConvincing(straight) || group.length > LARGE_GROUP) return straight.taken;
  const byOne = isSettledByOne(straight);
  const onward = byOne ? [] : firsts.slice(1).map((first) => finish(withStep(start, first)));
  const jointly = onward.some(isConvincing)
    ? []
    : halfSteps(start.search, HALF_STEPS, byOne).flatMap((half) => given(start, half));
  return [...onward, ...jointly].reduce((a, b) => (worth(b) > worth(a) ? b : a), straight).taken;
}

/** Where the search of a group starts, given corrections made before. */
export function firstSearch(group: readonly BoundRelation[], evidence: Evidence, settled: Settled): Search {
  const lookup = evidence.live.lookup(settled);
  const isOpen = (relation: BoundRelation): boolean => evidence.unexplained.has(relation);
  const solver =
    settled.size === 0 ? evidence.solver : evidence.solver.given(lookup, changesOf(settled.keys(), evidence));
  return {
    ...evidence,
    open: new Set(group.filter(isOpen)),
    isOpen,
    lookup,
    solver,
    settled,
    known: new Map(),
  };
}

/** One cell explains all of it. */
function isSettledByOne({ search, taken }: Progress): boolean {
  return search.open.size === 0 && taken.length === 1;
}

/**
 * One cell explains all of it, and by a mistake that people make, or by a value that several relations agree on and none
 * speaks against: that several slips can be found which do so too is chance.
 */
function isConvincing(progress: Progress): boolean {
  return (
    isSettledByOne(progress) &&
    progress.taken.every(
      ({ mistake, repaired, upset }) =>
        mistake.strength >= CONVINCING || (repaired.length > 1 && upset.length === 0),
    )
  );
}

/** The rest explained given a mistake that by itself settles nothing; nothing when their relation stays open. */
function given(start: Progress, { step, shared }: HalfStep): readonly Progress[] {
  const { taken, ...rest } = finish(withStep(start, { ...step, repaired: [] }));
  if (rest.search.isOpen(shared) || taken.length < 2) return [];
  const corrected = rest.search.lookup;
  return [{ ...rest, taken: taken.map((each, at) => (at === 0 ? { ...step, corrected } : each)) }];
}

/** Takes the best correction for what is left open until nothing is, or nothing helps. */
function finish(progress: Progress): Progress {
  let state = progress;
  for (;;) {
    const [next] = state.search.open.size === 0 ? [] : rankedExplanations(state.search, 1);
    if (!next) return state;
    state = withStep(state, next);
  }
}

function withStep({ group, search, taken }: Progress, step: Explanation): Progress {
  const changed = [step.figure, ...(step.swap ? [step.swap.figure] : [])];
  const settled = new Map(search.settled);
  settled.set(keyOf(step.figure), withValue(step.figure, step.value));
  if (step.swap) settled.set(keyOf(step.swap.figure), withValue(step.swap.figure, step.swap.value));
  const lookup = search.live.lookup(settled);
  const changes = changesOf(changed.map(keyOf), search);
  const solver = search.solver.given(lookup, changes);
  const done = new Set(step.repaired);
  for (const relation of group) {
    if (!search.isOpen(relation) || done.has(relation)) continue;
    if (!changes.relations.has(relation) && !search.live.isAnyComputed) continue;
    const holds = isLong(relation) ? solver.holds(relation) : null;
    const isMet = holds ?? evaluate(relation, lookup).state !== 'violated';
    // What still lacks may then be in a part that is blank, which is no contradiction.
    if (isMet || search.blanks.missing(relation, lookup)) done.add(relation);
  }
  const isOpen = (relation: BoundRelation): boolean => !done.has(relation) && search.isOpen(relation);
  const next: Search = {
    ...search,
    open: new Set([...search.open].filter(isOpen)),
    isOpen,
    lookup,
    solver,
    settled,
    known: search.live.isAnyComputed ? new Map() : stillKnown(search, changes.relations),
  };
  return { group, search: next, taken: [...taken, { ...step, corrected: lookup }] };
}

/** What was found about cells none of whose relations has changed. */
function stillKnown({ known, touching }: Search, changed: ReadonlySet<BoundRelation>): Search['known'] {
  const isFresh = ([key]: readonly [string, unknown]): boolean =>
    !touching.get(key)?.some((relation) => changed.has(relation));
  return new Map([...known].filter(isFresh));
}

/** The relations that read the changed cells; through formulas any may. */
function changesOf(
  keys: Iterable<string>,
  { touching, live, members }: Evidence,
): { readonly cells: ReadonlySet<string>; readonly relations: ReadonlySet<BoundRelation> } {
  const cells = new Set(keys);
  if (live.isAnyComputed) return { cells, relations: new Set(members.keys()) };
  return { cells, relations: new Set([...cells].flatMap((key) => touching.get(key) ?? [])) };
}

/** How well a whole set of corrections explains its group; what it leaves open weighs as a broken relation does. */
function worth({ search, taken }: Progress): number {
  const left = LIKELIHOOD.leavesRelationOpen * search.open.size;
  return taken.reduce((sum, { score }) => sum + score + LIKELIHOOD.furtherCell, left);
}
