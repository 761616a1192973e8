import { plain, type Decimal } from '../quantity/decimal';
import { isKnown, type Figure } from '../quantity/figure';
import { formatAddress, sameCell } from '../workbook/address';
import { asWritten, expectedOf, isAbsent, type Lookup } from '../formulas/evaluate/evaluate';
import { moneyUnitOf } from '../formulas/evaluate/scale';
import { figureOf, figuresIn, operandsOf, type Expression } from '../formulas/language/expression';
import { keyOf } from '../formulas/index/figure-key';
import type { BoundRelation } from '../formulas/model';
import { shownValue } from '../formulas/print/edits';
import { calculationOf, evidenceOf, MOST_TERMS } from '../formulas/print/text';

/**
 * The calculation that gives what the accused cell should hold (计算过程), from figures that stand in the sheet: a
 * result by its formula, an operand by the formula solved for it (`90 − 4.3 = 85.7`), a copy by the cell it repeats.
 * Weights that do not make their hundred are added up as they stand. Null when an operand has no value.
 */
export function evidenceFor(
  figure: Figure,
  value: Decimal,
  relation: BoundRelation,
  corrected: Lookup,
): string | null {
  if (relation.demand) return addedUp(relation);
  const isResult = sameCell(relation.result.cell, figure.cell);
  const before: Lookup = (asked) => (keyOf(asked) === keyOf(figure) ? asked : corrected(asked));
  if (isResult) {
    const only = onlyPart(relation.expression, before);
    return only
      ? `${formatAddress(only.cell)} = ${shownValue(only, before(only).value ?? value)}`
      : evidenceOf(relation, before);
  }
  if (relation.comparison === 'at-least') return evidenceOf(relation, asWritten);
  const solved = solvedFor(keyOf(figure), relation.expression, figureOf(relation.result), before);
  if (solved === null) return evidenceOf(relation, corrected);
  if (solved.kind === 'figure')
    return `${formatAddress(solved.figure.cell)} = ${shownValue(solved.figure, before(solved.figure).value ?? value)}`;
  return `${calculationOf(solved, moneyUnitOf(relation), before)} = ${shownValue(figure, value)}`;
}

/** The figure that the expression repeats: itself, or the one part of a sum that is filled in. Its number alone says nothing. */
function onlyPart(expression: Expression, lookup: Lookup): Figure | null {
  if (expression.kind === 'figure') return expression.figure;
  if (expression.kind !== 'sum') return null;
  const [only, ...others] = expression.terms.filter((term) => !isEmpty(term, lookup));
  return only?.kind === 'figure' && others.length === 0 ? only.figure : null;
}

/** The parts of a sum as they stand, with what they come to: `10 + 50 + 30 = 90`. */
export function addedUp(relation: BoundRelation): string | null {
  const sum = expectedOf(relation, asWritten);
  if (sum === null) return null;
  return `${calculationOf(relation.expression, moneyUnitOf(relation), asWritten)} = ${plain(sum)}`;
}

/** What the expression must be `equal` to, solved for the figure of that key; null where it stands in more than one place. */
function solvedFor(
  key: string,
  expression: Expression,
  equal: Expression,
  lookup: Lookup,
): Expression | null {
  if (expression.kind === 'figure') return keyOf(expression.figure) === key ? equal : null;
  const holding = operandsOf(expression).filter((operand) => holds(operand, key));
  const [own] = holding;
  if (!own || holding.length > 1) return null;
  switch (expression.kind) {
    case 'constant':
    case 'at-most':
      return null;
    case 'sum': {
      const others = expression.terms.filter((term) => term !== own && !isEmpty(term, lookup));
      const rest: Expression =
        others.length > MOST_TERMS
          ? { kind: 'difference', from: equal, minus: { kind: 'sum', terms: others } }
          : others.reduce<Expression>((from, minus) => ({ kind: 'difference', from, minus }), equal);
      return solvedFor(key, own, rest, lookup);
    }
    case 'difference': {
      const { from, minus } = expression;
      const inner: Expression =
        own === from ? { kind: 'sum', terms: [equal, minus] } : { kind: 'difference', from, minus: equal };
      return solvedFor(key, own, inner, lookup);
    }
    case 'product': {
      const others = expression.factors.filter((factor) => factor !== own);
      const [only] = others;
      const divisor: Expression = only && others.length === 1 ? only : { kind: 'product', factors: others };
      return solvedFor(key, own, { kind: 'quotient', dividend: equal, divisor }, lookup);
    }
    case 'quotient': {
      const { dividend, divisor } = expression;
      const inner: Expression =
        own === dividend
          ? { kind: 'product', factors: [equal, divisor] }
          : { kind: 'quotient', dividend, divisor: equal };
      return solvedFor(key, own, inner, lookup);
    }
  }
}

function holds(expression: Expression, key: string): boolean {
  return figuresIn(expression).some((figure) => keyOf(figure) === key);
}

function isEmpty(term: Expression, lookup: Lookup): boolean {
  if (term.kind !== 'figure') return false;
  const figure = lookup(term.figure);
  return isAbsent(figure) && !isKnown(figure);
}
