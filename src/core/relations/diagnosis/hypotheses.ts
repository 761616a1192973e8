import { decimal, roundHalfUp, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { formatAddress, sameCell } from '../../workbook/address';
import { expectedOf, type Lookup } from '../evaluate';
import { keyOf } from '../figure-key';
import type { BoundRelation } from '../model';
import { copyCause, resultCauses, UNKNOWN } from './causes';
import { mistakesOf, scaleCause, type Mistake } from './mistakes';
import type { Search } from './search';
import { allows, width, type Constraint } from './weigh';

const TWO = decimal('2');

/** All the ways in which this cell may have gone wrong that settle at least one open relation. */
export function hypotheses(
  figure: Figure,
  constraints: readonly Constraint[],
  table: readonly Figure[],
  { lookup, typedOver }: Search,
): readonly Mistake[] {
  const wanted = constraints.filter(({ open }) => open);
  const found: Mistake[] = [];
  if (isKnown(figure) && figure.formula === null) {
    for (const mistake of mistakesOf(figure)) {
      if (wanted.some((constraint) => allows(constraint, figure, mistake.value))) found.push(mistake);
    }
  }
  for (const constraint of wanted) {
    const { relation } = constraint;
    const value = solvedValue(figure, constraint, constraints, lookup);
    if (value === null) continue;
    found.push({ ...(figure.state === 'blank' ? blankCause(figure) : UNKNOWN), value });
    if (!isKnown(figure)) continue;
    const scaled = scaleCause(figure, value);
    if (scaled) found.push({ ...scaled, value });
    if (isResultOf(figure, relation) && typedOver.has(keyOf(figure))) found.push({ ...TYPED_OVER, value });
    if (isResultOf(figure, relation)) {
      for (const cause of resultCauses(relation, figure, value, table, lookup))
        found.push({ ...cause, value });
    }
    const copied = copyCause(figure, table);
    if (copied) found.push({ ...copied, value });
  }
  return found;
}

/** A constant where the table computes with formulas: whatever its digits, this is what went wrong. */
const TYPED_OVER: Omit<Mistake, 'value'> = {
  kind: 'overwritten-formula',
  message: { id: 'cause/overwritten-formula', data: {} },
  strength: 1.3,
};

function blankCause(figure: Figure): Omit<Mistake, 'value'> {
  return {
    kind: 'missing-addend',
    message: { id: 'cause/blank-addend', data: { name: formatAddress(figure.cell) } },
    strength: 0.3,
  };
}

function isResultOf(figure: Figure, relation: BoundRelation): boolean {
  return !relation.demand && sameCell(relation.result.cell, figure.cell);
}

/** What the cell should hold by this relation, as near to the other relations as it allows. */
function solvedValue(
  figure: Figure,
  own: Constraint,
  constraints: readonly Constraint[],
  lookup: Lookup,
): Decimal | null {
  const exact = isResultOf(figure, own.relation) ? expectedOf(own.relation, lookup) : null;
  if (exact !== null) return roundHalfUp(exact, decimalsToShow(figure, own.relation));
  const narrow = constraints
    .filter(({ allowed }) => allowed.low.lte(own.allowed.high) && allowed.high.gte(own.allowed.low))
    .reduce((a, b) => (width(b.allowed).lt(width(a.allowed)) ? b : a), own);
  const middle = narrow.allowed.low.plus(narrow.allowed.high).div(TWO);
  const value = roundHalfUp(middle, figure.decimals ?? 2);
  return allows(own, figure, value) ? value : null;
}

/** A sum keeps all its digits; a ratio takes those of its cell. */
function decimalsToShow(figure: Figure, { expression, declaration }: BoundRelation): number {
  if (expression.kind === 'sum' || expression.kind === 'difference') return 6;
  return Math.min(figure.decimals ?? 6, declaration.decimals ?? 6);
}
