import { isKnown, type Figure } from '../../../src/core/quantity/figure';
import { keyOf } from '../../../src/core/formulas/index/figure-key';
import { cellsOf as cellsOfRelation } from '../../../src/core/diagnosis/likelihood/weigh';
import type { BoundRelation, EvaluatedRelation } from '../../../src/core/formulas/model';
import type { Fault } from './fault';
import { relationsAgainst } from './visible';

/**
 * Whether the relations by themselves tell which cells are wrong: of all sets of at most as many typed cells as were
 * changed, the changed ones alone explain which relations fail. A set explains them when each failing relation has a
 * cell of it, and when no sum, difference or equality of one of its cells still holds; a ratio may go on holding,
 * since a small change can be lost in its rounding. What the kind of slip, the number of digits or the form says
 * beside the relations is left out, so that a pair not counted here may well be found, and two parts of one sum that
 * nothing else tests never count.
 */
export function isDecidable(faults: readonly Fault[], relations: readonly EvaluatedRelation[]): boolean {
  const failing = relationsAgainst(faults, relations);
  const wrong = new Set(
    faults.flatMap(({ figure, swappedWith }) => [figure, ...(swappedWith ? [swappedWith] : [])].map(keyOf)),
  );
  const suspects = suspectsIn(failing, relations);
  const known = new Set(suspects.map(({ key }) => key));
  if (![...wrong].every((key) => known.has(key))) return false;
  return !otherCover([...failing], suspects, [], wrong);
}

/** A cell and the failing relations that it would account for. */
interface Suspect {
  readonly key: string;
  readonly covers: ReadonlySet<BoundRelation>;
}

/** Typed cells of failing relations none of whose exact relations holds. */
function suspectsIn(
  failing: ReadonlySet<BoundRelation>,
  relations: readonly EvaluatedRelation[],
): readonly Suspect[] {
  const covers = new Map<string, Set<BoundRelation>>();
  for (const relation of failing) {
    for (const figure of cellsOfRelation(relation).filter(isTyped)) {
      const key = keyOf(figure);
      covers.set(key, (covers.get(key) ?? new Set()).add(relation));
    }
  }
  for (const { relation, verdict } of relations) {
    if (verdict.state === 'undetermined' || failing.has(relation) || !isExact(relation)) continue;
    for (const figure of cellsOfRelation(relation)) covers.delete(keyOf(figure));
  }
  return [...covers].map(([key, relationsOf]) => ({ key, covers: relationsOf }));
}

function isTyped(figure: Figure): boolean {
  return isKnown(figure) && figure.formula === null;
}

function isExact({ expression: { kind }, comparison }: BoundRelation): boolean {
  return comparison !== 'at-least' && (kind === 'sum' || kind === 'difference' || kind === 'figure');
}

/** Whether some set other than the wrong cells, and no larger, accounts for all that is left to account for. */
function otherCover(
  left: readonly BoundRelation[],
  suspects: readonly Suspect[],
  taken: readonly string[],
  wrong: ReadonlySet<string>,
): boolean {
  const [first] = left;
  if (!first) return taken.length < wrong.size || taken.some((key) => !wrong.has(key));
  if (taken.length === wrong.size) return false;
  return suspects.some(
    ({ key, covers }) =>
      covers.has(first) &&
      otherCover(
        left.filter((relation) => !covers.has(relation)),
        suspects,
        [...taken, key],
        wrong,
      ),
  );
}
