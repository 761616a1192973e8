import { decimal, decimalsOf, roundHalfUp, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { isCount } from '../../quantity/unit';
import { formatAddress, sameCell } from '../../workbook/address';
import { expectedOf } from '../../formulas/evaluate/evaluate';
import { keyOf } from '../../formulas/index/figure-key';
import type { BoundRelation } from '../../formulas/model';
import { decimalsInPlaceOf } from '../../formulas/print/text';
import { resultCauses, unknownCause } from './causes';
import { copyCause } from './copies';
import { mistakesOf, scaleCause, type Mistake } from './mistakes';
import type { Search } from '../search';
import { allows, width, type Constraint } from '../likelihood/weigh';
import { LIKELIHOOD } from '../likelihood/likelihoods';

const TWO = decimal('2');

/** All the ways in which this cell may have gone wrong that settle at least one open relation. */
export function hypotheses(
  figure: Figure,
  constraints: readonly Constraint[],
  search: Search,
): readonly Mistake[] {
  const wanted = constraints.filter(({ open }) => open);
  const found: Mistake[] = [];
  let slips = slipsOf(figure, wanted);
  const copied = isKnown(figure) && figure.formula === null ? copyCause(figure, wanted, search) : null;
  for (const constraint of wanted) {
    const { relation } = constraint;
    const value = solvedValue(figure, constraint, constraints, search);
    if (value === null) continue;
    if (isResultOf(figure, relation)) {
      slips = noFinerThan(decimalsInPlaceOf(figure, relation), slips);
      if (search.around.hasOthersWithDecimals(figure, decimalsOf(value))) slips = inFull(slips, value);
    }
    found.push({ ...(figure.state === 'blank' ? blankCause(figure) : unknownCause()), value });
    if (!isKnown(figure)) continue;
    const scaled = scaleCause(figure, value);
    if (scaled) found.push({ ...scaled, value });
    if (isResultOf(figure, relation)) {
      const surely = search.typedOver.get(keyOf(figure));
      if (surely !== undefined) found.push({ ...TYPED_OVER, strength: surely, value });
      for (const cause of resultCauses(search.live.original(relation), figure, value, search))
        found.push({ ...cause, value });
    }
    if (copied)
      found.push({ ...copied, strength: value.eq(ZERO) ? LIKELIHOOD.copyOfNothing : copied.strength, value });
  }
  const isWhole = countsWhole(figure, search);
  return [...slips, ...found].filter(({ value }) => !isWhole || decimalsOf(value) === 0);
}

/** Whether the cell counts persons or things, of which its sheet knows no halves. */
function countsWhole(figure: Figure, { around }: Search): boolean {
  if (!isCount(figure.unit) || !isKnown(figure)) return false;
  return decimalsOf(figure.value) === 0 && !around.hasOthersWithDecimals(figure, 1);
}

/** The slips of hand and unit that leave what is written and settle an open relation. */
function slipsOf(figure: Figure, wanted: readonly Constraint[]): readonly Mistake[] {
  if (!isKnown(figure) || figure.formula !== null) return [];
  return mistakesOf(figure, boundsOf(wanted)).filter((mistake) =>
    wanted.some((constraint) => allows(constraint, figure, mistake)),
  );
}

/** The least and the most that open relations let the cell hold. */
function boundsOf(wanted: readonly Constraint[]): { readonly low: Decimal; readonly high: Decimal } | null {
  const [first, ...rest] = wanted;
  if (!first) return null;
  let { low, high } = first.allowed;
  for (const { allowed } of rest) {
    if (allowed.low.lt(low)) low = allowed.low;
    if (allowed.high.gt(high)) high = allowed.high;
  }
  return { low, high };
}

/** Slips without those of which the value has more decimals than a result has at that place (9.329 among 9.33). */
function noFinerThan(decimals: number, slips: readonly Mistake[]): readonly Mistake[] {
  return slips.filter(({ value }) => decimalsOf(value) <= decimals);
}

/** Slips of which the value is what the cell should hold in fewer decimals (77.2 of 77.19), with all of them. */
function inFull(slips: readonly Mistake[], value: Decimal): readonly Mistake[] {
  return slips.map((slip) => {
    const decimals = decimalsOf(slip.value);
    const isShorter = decimals > 0 && decimals < decimalsOf(value);
    return isShorter && roundHalfUp(value, decimals).eq(slip.value) ? { ...slip, value } : slip;
  });
}

/** A constant where the table computes with formulas. */
const TYPED_OVER: Omit<Mistake, 'value' | 'strength'> = {
  kind: 'overwritten-formula',
  message: { id: 'cause/overwritten-formula', data: {} },
};

function blankCause(figure: Figure): Omit<Mistake, 'value'> {
  return {
    kind: 'missing-addend',
    message: { id: 'cause/blank-addend', data: { name: formatAddress(figure.cell) } },
    strength: LIKELIHOOD.blankAddend,
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
  { lookup, live }: Search,
): Decimal | null {
  const exact = isResultOf(figure, own.relation) ? expectedOf(live.original(own.relation), lookup) : null;
  if (exact !== null) return roundHalfUp(exact, decimalsInPlaceOf(figure, own.relation));
  const narrow = constraints
    .filter(({ allowed }) => allowed.low.lte(own.allowed.high) && allowed.high.gte(own.allowed.low))
    .reduce((a, b) => (width(b.allowed).lt(width(a.allowed)) ? b : a), own);
  if (own.relation.comparison === 'at-least' && narrow === own) {
    return roundHalfUp(own.allowed.high, figure.decimals ?? 2);
  }
  const middle = narrow.allowed.low.plus(narrow.allowed.high).div(TWO);
  const value = roundHalfUp(middle, figure.decimals ?? 2);
  return allows(own, figure, { value }) ? value : null;
}
