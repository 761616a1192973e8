import { POINTS } from '../../quantity/unit';
import { plain, roundHalfUp, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import { sameCell } from '../../workbook/address';
import { expectedOf, type Lookup } from '../../formulas/evaluate/evaluate';
import { keyOf } from '../../formulas/index/figure-key';
import { figureOf, figuresIn, type Expression } from '../../formulas/language/expression';
import type { BoundRelation } from '../../formulas/model';
import { moneyUnitOf, resultUnitOf } from '../../formulas/evaluate/scale';
import { calculationOf, resultDecimals } from '../../formulas/print/text';
import type { Mistake } from './mistakes';
import type { Search } from '../search';
import type { Surroundings } from '../surroundings/surroundings';
import { LIKELIHOOD } from '../likelihood/likelihoods';

/** The mistake without the value it leads to, which the relation supplies. */
type Cause = Omit<Mistake, 'value'>;

/**
 * Why the result of a relation is off, judged from the relation itself: a part left out of or added to a total, a
 * total that was never updated, a rate on the wrong base. `expected` is what the result should be.
 */
export function resultCauses(
  relation: BoundRelation,
  written: KnownFigure,
  expected: Decimal,
  { around, lookup }: Search,
): readonly Cause[] {
  const parts = partsOf(relation.expression, lookup);
  return parts === null
    ? rateCauses(relation, written, around, lookup)
    : totalCauses(parts, written, expected, around);
}

/** A figure that a total adds or takes off. */
interface Part {
  readonly figure: KnownFigure;
  readonly isTakenOff: boolean;
}

/** What a sum or difference is made of, where its known figures are; null for other expressions. */
function partsOf(expression: Expression, lookup: Lookup, isTakenOff = false): readonly Part[] | null {
  switch (expression.kind) {
    case 'figure': {
      const figure = lookup(expression.figure);
      return isKnown(figure) ? [{ figure, isTakenOff }] : [];
    }
    case 'sum': {
      const parts = expression.terms.map((term) => partsOf(term, lookup, isTakenOff));
      return parts.every((each) => each !== null) ? parts.flat() : null;
    }
    case 'difference': {
      const from = partsOf(expression.from, lookup, isTakenOff);
      const minus = partsOf(expression.minus, lookup, !isTakenOff);
      return from && minus && [...from, ...minus];
    }
    default:
      return null;
  }
}

function totalCauses(
  parts: readonly Part[],
  written: KnownFigure,
  expected: Decimal,
  around: Surroundings,
): readonly Cause[] {
  if (written.value.eq(ZERO)) return [stale(LIKELIHOOD.zeroTotal)];
  if (parts.length < 2) return [staleByAnything()];
  const causes: Cause[] = [];
  const short = expected.minus(written.value);
  if (short.eq(expected.neg()) && !expected.eq(ZERO)) causes.push(doubled());
  for (const { figure, isTakenOff } of parts) {
    if (figure.value.eq(ZERO)) continue;
    const share = isTakenOff ? figure.value.neg() : figure.value;
    if (share.eq(short)) causes.push(addend('missing-addend', figure));
    else if (share.eq(short.neg())) causes.push(addend('extra-addend', figure));
  }
  const isPart = new Set(parts.map(({ figure }) => keyOf(figure)));
  for (const other of around.inLineBetween(written, short.neg(), short.neg())) {
    if (isPart.has(keyOf(other)) || other.cell.column !== written.cell.column || short.eq(ZERO)) continue;
    causes.push({ ...addend('extra-addend', other), strength: LIKELIHOOD.strangerAdded });
  }
  return [
    ...causes,
    isTotalOfFirst(parts, written) ? stale(LIKELIHOOD.totalOfFirstParts) : staleByAnything(),
  ];
}

/** Exactly twice its parts: subtotals and what they sum were added up together (重复计算). */
function doubled(): Cause {
  return {
    kind: 'extra-addend',
    message: { id: 'cause/counted-twice', data: {} },
    strength: LIKELIHOOD.subtotalsCountedTwice,
  };
}

function stale(strength: number): Cause {
  return { kind: 'stale-total', message: { id: 'cause/stale-total', data: {} }, strength };
}

/** A total of figures that have been changed since. */
function staleByAnything(): Cause {
  return { ...stale(LIKELIHOOD.staleTotal), isAnyValue: true };
}

/** Whether the first two or more parts, but not the last, add up to what is written. */
function isTotalOfFirst(parts: readonly Part[], written: KnownFigure): boolean {
  let sum = ZERO;
  for (const [before, { figure, isTakenOff }] of parts.entries()) {
    if (before > 1 && sum.eq(written.value)) return true;
    sum = isTakenOff ? sum.minus(figure.value) : sum.plus(figure.value);
  }
  return false;
}

function addend(kind: 'missing-addend' | 'extra-addend', part: KnownFigure): Cause {
  const digits = plain(part.value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  return {
    kind,
    message: { id: `cause/${kind}`, data: { name: plain(part.value) } },
    strength: digits > 1 ? LIKELIHOOD.addendWithDigits : LIKELIHOOD.addendOfOneDigit,
  };
}

/** The same dividend over another figure of the row or column gives exactly what is written. */
function rateCauses(
  relation: BoundRelation,
  written: KnownFigure,
  around: Surroundings,
  lookup: Lookup,
): readonly Cause[] {
  const { expression } = relation;
  if (expression.kind !== 'quotient' || resultUnitOf(relation) !== '%') return [];
  const used = figuresIn(expression.divisor);
  const bases = new Set<Figure>([...figuresIn(expression.dividend), ...besideBases(relation, used, around)]);
  const divisors = [...bases]
    .filter(({ cell, unit }) => {
      if (unit === '%' || unit === POINTS) return false;
      if (used.length === 1 && used[0] !== undefined && sameCell(used[0].cell, cell)) return false;
      return expression.dividend.kind !== 'figure' || !sameCell(expression.dividend.figure.cell, cell);
    })
    .map(figureOf);
  for (const divisor of [...divisors, ...bothSides(expression)]) {
    const other: Expression = { ...expression, divisor };
    const value = expectedOf({ ...relation, expression: other }, lookup);
    if (value === null) continue;
    if (roundHalfUp(value, resultDecimals(relation)).abs().eq(written.value.abs())) {
      const calculation = calculationOf(other, moneyUnitOf(relation), lookup);
      return [
        {
          kind: 'wrong-base',
          message: { id: 'cause/wrong-base', data: { calculation } },
          strength: LIKELIHOOD.wrongBase,
        },
      ];
    }
  }
  return [];
}

/** 收支总计增减 over income and expenditure added up (本年收入总计＋本年支出总计), which are equal. */
function bothSides({ dividend }: Expression & { kind: 'quotient' }): readonly Expression[] {
  const [current] = figuresIn(dividend);
  if (dividend.kind !== 'difference' || !current) return [];
  return [{ kind: 'sum', terms: [figureOf(current), figureOf(current)] }];
}

/** Figures that might have been taken for the base: in the result's own row or column, or near the right one. */
function besideBases(
  { result }: BoundRelation,
  bases: readonly Figure[],
  around: Surroundings,
): readonly Figure[] {
  return [result, ...bases].flatMap((figure) => around.inLineWithin(figure, NEAR_ROWS));
}

/** Rows above and below in which a wrong base is looked for. */
const NEAR_ROWS = 12;

/** No slip that is known (原因不明). */
export function unknownCause(): Cause {
  return {
    kind: 'unknown',
    message: { id: 'cause/unknown', data: {} },
    strength: LIKELIHOOD.unknown,
    isAnyValue: true,
  };
}
