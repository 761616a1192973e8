import type { Figure, KnownFigure } from '../../quantity/figure';
import { sameCell } from '../../workbook/address';
import { asWritten, evaluate } from '../evaluate';
import { keyOf } from '../figure-key';
import type { BoundRelation } from '../model';
import type { Explanation } from './explanation';
import { inLineWith } from './neighbours';
import { withValue, type Search } from './search';
import { allows, cellsOf, type Constraint } from './weigh';

/** This cell and another of its row or column hold each other's figure (两数互换); null when no exchange helps. */
export function bestSwap(
  figure: KnownFigure,
  constraints: readonly Constraint[],
  search: Search,
  table: readonly Figure[],
): Explanation | null {
  if (figure.formula !== null) return null;
  const wanted = constraints
    .filter(({ open }) => open)
    .map((constraint) => ({ constraint, ...membersOf(constraint.relation, figure) }));
  let best: Explanation | null = null;
  for (const other of inLineWith(figure, table)) {
    if (other.formula !== null || other.unit !== figure.unit || other.value.eq(figure.value)) continue;
    const key = keyOf(other);
    const isPromising = wanted.some(
      ({ constraint, addends, others }) =>
        !addends.has(key) && (others.has(key) || allows(constraint, figure, other.value)),
    );
    if (!isPromising) continue;
    const { repaired, broken } = effectOf(figure, other, search);
    const score = repaired.length - 1.2 * broken + strengthOf(repaired, figure, other);
    if (repaired.length === 0 || (repaired.length === 1 && broken > 0)) continue;
    if (best === null || score > best.score) best = swapOf(figure, other, repaired, score);
  }
  return best;
}

/**
 * The cells of a relation, seen from one of them: those added up together with it, between which an exchange changes
 * nothing, and the others. In a long list nearly all are of the first kind, and need no look.
 */
function membersOf(
  relation: BoundRelation,
  figure: Figure,
): { readonly addends: ReadonlySet<string>; readonly others: ReadonlySet<string> } {
  const { expression, result } = relation;
  const cells = new Set(cellsOf(relation).map(keyOf));
  if (expression.kind !== 'sum' || sameCell(result.cell, figure.cell))
    return { addends: new Set(), others: cells };
  const addends = new Set(
    expression.terms.flatMap((term) => (term.kind === 'figure' ? [keyOf(term.figure)] : [])),
  );
  if (!addends.has(keyOf(figure))) return { addends: new Set(), others: cells };
  return { addends, others: new Set([...cells].filter((key) => !addends.has(key))) };
}

/** What exchanging the two settles and upsets. */
function effectOf(
  figure: KnownFigure,
  other: KnownFigure,
  { unexplained, touching, lookup }: Search,
): { readonly repaired: readonly BoundRelation[]; readonly broken: number } {
  const exchanged = new Map([
    [keyOf(figure), withValue(figure, other.value)],
    [keyOf(other), withValue(other, figure.value)],
  ]);
  const affected = new Set([...(touching.get(keyOf(figure)) ?? []), ...(touching.get(keyOf(other)) ?? [])]);
  const repaired: BoundRelation[] = [];
  let broken = 0;
  for (const relation of affected) {
    const isOpen = unexplained.has(relation);
    const { state } = evaluate(relation, (asked) => exchanged.get(keyOf(asked)) ?? lookup(asked));
    const holds = state !== 'violated' && state !== 'undetermined';
    if (holds && isOpen) repaired.push(relation);
    else if (!holds && !isOpen) broken += 1;
  }
  return { repaired, broken };
}

/**
 * Two relations settled by one exchange are hardly chance; nor is a total that fits once it has changed places with
 * one of its own parts.
 */
function strengthOf(repaired: readonly BoundRelation[], figure: Figure, other: Figure): number {
  if (repaired.length > 1) return 0.7;
  const [only] = repaired;
  if (!only || only.demand) return 0.3;
  const isTotal = sameCell(only.result.cell, figure.cell) || sameCell(only.result.cell, other.cell);
  return isTotal && isIn(only, figure) && isIn(only, other) && only.expression.kind === 'sum' ? 0.9 : 0.3;
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
      strength: 0.5,
    },
    swap: { figure: other, value: figure.value },
    repaired,
    score,
    alternatives: [],
    corrected: asWritten,
  };
}

function isIn(relation: BoundRelation, other: Figure): boolean {
  return cellsOf(relation).some(({ cell }) => sameCell(cell, other.cell));
}
