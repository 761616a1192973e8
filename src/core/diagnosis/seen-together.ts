import { evaluate } from '../formulas/evaluate/evaluate';
import { keyOf } from '../formulas/index/figure-key';
import type { BoundRelation } from '../formulas/model';
import { correctionsOf, type Explanation } from './explanation';
import { explainGroup } from './explain-group';
import { isLong } from './groups';
import type { Evidence, Settled } from './search';

/** More groups than these are not looked at together; what each says by itself must do. */
const MOST_GROUPS = 12;

/** A group of violated relations and what was found wrong in it. */
export interface Explained {
  readonly group: readonly BoundRelation[];
  readonly found: readonly Explanation[];
}

/**
 * Looks again at groups whose corrections another relation joins: a total that was added up over several mistakes holds
 * as it is written, speaks against the right correction of each, and with all others corrected says exactly what
 * remains. A second explanation counts where it settles the group and that relation.
 */
export function seenTogether(
  explained: readonly Explained[],
  evidence: Evidence,
): readonly (readonly Explanation[])[] {
  if (explained.length < 2 || explained.length > MOST_GROUPS) return explained.map(({ found }) => found);
  const current = explained.map(({ found }) => found);
  for (const [at, { group }] of explained.entries()) {
    const own = current[at] ?? [];
    const others: Settled = new Map(
      correctionsOf(current.toSpliced(at, 1).flat()).map((figure) => [keyOf(figure), figure]),
    );
    const joining = joiningRelations(group, others, evidence);
    if (joining.length === 0) continue;
    const wider = [...group, ...joining];
    for (const relation of wider) evidence.unexplained.add(relation);
    const again = explainGroup(wider, evidence, others, true);
    const repaired = new Set(again.flatMap((each) => each.repaired));
    if (again.length <= own.length && wider.every((relation) => repaired.has(relation)))
      current[at] = again.map((each) => withoutJoining(each, joining));
    for (const relation of wider) evidence.unexplained.delete(relation);
  }
  return current;
}

/** Relations over the cells of a group that hold as written and no longer do with the corrections of other groups. */
function joiningRelations(
  group: readonly BoundRelation[],
  others: Settled,
  { touching, members, live, solver }: Evidence,
): readonly BoundRelation[] {
  const lookup = live.lookup(others);
  const cells = group.flatMap((relation) => members.get(relation) ?? []);
  const near = new Set(cells.flatMap((figure) => touching.get(keyOf(figure)) ?? []));
  return [...near].filter(
    (relation) =>
      !isLong(relation) && solver.holds(relation) === true && evaluate(relation, lookup).state === 'violated',
  );
}

/** Told by the relations that do not hold as written. */
function withoutJoining(explanation: Explanation, joining: readonly BoundRelation[]): Explanation {
  const repaired = explanation.repaired.filter((relation) => !joining.includes(relation));
  return repaired.length > 0 ? { ...explanation, repaired } : explanation;
}
