import type { Decimal } from '../quantity/decimal';
import { asWritten, evaluate } from '../formulas/evaluate/evaluate';
import { keyOf } from '../formulas/index/figure-key';
import { TableIndex } from '../formulas/index/table-index';
import type { Table } from '../tables/model';
import type { BoundRelation, EvaluatedRelation } from '../formulas/model';
import { Blanks } from '../formulas/evaluate/blanks';
import { Solver } from '../formulas/evaluate/solve';
import { correctionsOf, type Explanation } from './explanation';
import { rankedExplanations } from './candidates';
import { explainGroup, firstSearch } from './explain-group';
import { groups, isLong, nearTo, relationsByCell } from './groups';
import { LiveFormulas } from './live';
import { typedOverFormulas } from './mistakes/overwritten';
import type { Evidence, Settled } from './search';
import { seenTogether } from './seen-together';
import { Restated, type StatedAgain } from './surroundings/restated';
import { Surroundings } from './surroundings/surroundings';
import { cellsOf } from './likelihood/weigh';

/** Groups in which several first steps are tried; in a sheet with more, what is likeliest at first sight must do. */
const THOROUGH_GROUPS = 40;

/**
 * Explains violated relations by the fewest, likeliest wrong cells (错误定位). Relations are grouped by the cells they
 * share, and each group is explained by itself; lists of many addends join no groups and are explained last, with what
 * was found in their parts. `ruledScores` gives the scores that follow from the scoring rules, by cell, `restated`
 * what states a figure again; both are asked only when something is violated.
 */
export function explain(
  evaluated: readonly EvaluatedRelation[],
  ruledScores: () => ReadonlyMap<string, Decimal> = () => new Map(),
  restated: StatedAgain = new Restated(indexesOf(evaluated)),
): readonly Explanation[] {
  const found = evidenceOf(evaluated, ruledScores, restated);
  if (!found) return [];
  const { violated, evidence } = found;
  const { live } = evidence;
  const explanations: Explanation[] = [];
  const settled: Settled = new Map();
  const take = (found: readonly Explanation[]): void => {
    for (const each of found) {
      explanations.push(each);
      for (const relation of each.repaired) if (!isLong(relation)) evidence.unexplained.delete(relation);
      for (const figure of correctionsOf([each])) settled.set(keyOf(figure), figure);
    }
  };
  const explained = groups(violated.filter((relation) => !isLong(relation))).map((group, at) => {
    const found = explainGroup(group, evidence, new Map(), at < THOROUGH_GROUPS);
    for (const relation of found.flatMap(({ repaired }) => repaired)) evidence.unexplained.delete(relation);
    return { group, found };
  });
  for (const found of seenTogether(explained, evidence)) take(found);
  for (const list of violated.filter(isLong)) {
    if (evaluate(list, live.lookup(settled)).state === 'violated')
      take(explainGroup([list], evidence, settled, false));
    evidence.unexplained.delete(list);
  }
  return explanations.map((each) => toldAsDeclared(each, live));
}

/**
 * For each group of violated relations, every cell that may be wrong with its likeliest mistake, best first (嫌疑单元格),
 * before any is taken: what the weights of `LIKELIHOOD` are fitted on.
 */
export function firstSuspects(
  evaluated: readonly EvaluatedRelation[],
  ruledScores: () => ReadonlyMap<string, Decimal> = () => new Map(),
): readonly (readonly Explanation[])[] {
  const found = evidenceOf(evaluated, ruledScores, new Restated(indexesOf(evaluated)));
  if (!found) return [];
  const { violated, evidence } = found;
  return groups(violated.filter((relation) => !isLong(relation))).map((group) =>
    rankedExplanations(firstSearch(group, evidence, new Map()), Infinity),
  );
}

/** What the search looks at; null when nothing is violated. */
function evidenceOf(
  evaluated: readonly EvaluatedRelation[],
  ruledScores: () => ReadonlyMap<string, Decimal>,
  restated: StatedAgain,
): { readonly violated: readonly BoundRelation[]; readonly evidence: Evidence } | null {
  const broken = evaluated.flatMap(({ relation, verdict }) =>
    verdict.state === 'violated' ? [relation] : [],
  );
  if (broken.length === 0) return null;
  const near = nearTo(broken, evaluated);
  const live = new LiveFormulas(near);
  const { violated, all } = seenThroughFormulas(near, live);
  const evidence: Evidence = {
    touching: relationsByCell(all),
    members: new Map(all.map((relation) => [relation, cellsOf(relation)])),
    live,
    around: new Surroundings(tablesOf(evaluated), ruledScores(), restated, relationsByCell(violated)),
    typedOver: typedOverFormulas(near),
    blanks: new Blanks(near),
    solver: new Solver(live.lookup(new Map())),
    unexplained: new Set(violated),
  };
  return { violated, evidence };
}

function tablesOf(evaluated: readonly EvaluatedRelation[]): readonly Table[] {
  return [...new Set(evaluated.map(({ relation }) => relation.table))];
}

/** The tables of the relations, where the whole workbook is not at hand. */
function indexesOf(evaluated: readonly EvaluatedRelation[]): () => readonly TableIndex[] {
  return () => tablesOf(evaluated).map((table) => new TableIndex(table));
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
    upset: explanation.upset.map((relation) => live.original(relation)),
    alternatives: explanation.alternatives.map((other) => toldAsDeclared(other, live)),
  };
}
