import { decimalsOf, plain, roundHalfUp, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import { isAmountUnit, type AmountUnit } from '../../quantity/unit';
import { sameCell } from '../../workbook/address';
import { asWritten, expectedOf, type Lookup } from '../evaluate/evaluate';
import type { Expression } from '../expression';
import type { BoundRelation } from '../model';
import { moneyUnitOf, resultUnitOf } from '../evaluate/scale';

/**
 * The calculation with the numbers in it (计算过程): `45.08 ÷ 83 = 54.31%`. Symbols and figures only, so that it
 * reads the same in every language. Null when an operand has no value.
 */
export function evidenceOf(relation: BoundRelation, lookup: Lookup = asWritten): string | null {
  const expected = expectedOf(relation, lookup);
  if (expected === null) return null;
  const sign = relation.comparison === 'at-least' ? '≤' : '=';
  const calculation = calculationOf(uncapped(relation, lookup), moneyUnitOf(relation), lookup);
  return `${calculation} ${sign} ${writtenValue(relation, expected)}`;
}

/** A capped formula without its cap where the cap does not matter. */
function uncapped(relation: BoundRelation, lookup: Lookup): Expression {
  const { expression } = relation;
  if (expression.kind !== 'at-most') return expression;
  const value = expectedOf({ ...relation, expression: expression.value }, lookup);
  const limit = expectedOf({ ...relation, expression: expression.limit }, lookup);
  return value && limit && value.lte(limit) ? expression.value : expression;
}

/** The left side of the evidence: `45.08 ÷ 83`. */
export function calculationOf(
  expression: Expression,
  money: AmountUnit | null,
  lookup: Lookup = asWritten,
): string {
  return print(expression, 0, money, lookup);
}

/** Binding strength: sums 1, products 2. An operand is bracketed when it binds more weakly than its place. */
function print(expression: Expression, strength: number, money: AmountUnit | null, lookup: Lookup): string {
  const inner = (operand: Expression, needed: number): string => print(operand, needed, money, lookup);
  switch (expression.kind) {
    case 'figure':
      return number(lookup(expression.figure), money);
    case 'constant':
      return plain(expression.value);
    case 'sum': {
      const terms = expression.terms.filter((term) => term.kind !== 'figure' || isKnown(lookup(term.figure)));
      const text = terms.map((term) => inner(term, 1)).join(' + ');
      return bracket(text, terms.length > 1 && strength > 1);
    }
    case 'difference':
      return bracket(`${inner(expression.from, 1)} − ${inner(expression.minus, 2)}`, strength > 1);
    case 'product':
      return bracket(expression.factors.map((factor) => inner(factor, 2)).join(' × '), strength > 2);
    case 'quotient':
      return bracket(`${inner(expression.dividend, 2)} ÷ ${inner(expression.divisor, 3)}`, strength > 2);
    case 'at-most':
      return `min(${inner(expression.value, 0)}, ${inner(expression.limit, 0)})`;
  }
}

function bracket(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}

function number(figure: Figure, money: AmountUnit | null): string {
  if (!isKnown(figure)) return '0';
  const digits = plain(figure.value);
  const text =
    figure.unit === '%' ? `${digits}%` : foreignUnit(figure, money) ? `${digits}${figure.unit}` : digits;
  return digits.startsWith('-') ? `(${text})` : text;
}

function foreignUnit(figure: KnownFigure, money: AmountUnit | null): boolean {
  return figure.unit !== null && isAmountUnit(figure.unit) && figure.unit !== money;
}

/** A value of the relation's result as it would be written: rounded as the result is, with `%` where it is one. */
export function writtenValue(relation: BoundRelation, value: Decimal): string {
  const text = plain(roundHalfUp(value, resultDecimals(relation)));
  return resultUnitOf(relation) === '%' ? `${text}%` : text;
}

/** Decimals, in the result's own unit, that the result is written with. Exact sums keep theirs (at most 6). */
export function resultDecimals(relation: BoundRelation): number {
  return relation.result.decimals ?? relation.declaration.decimals ?? 6;
}

/**
 * Decimals of a figure that is to stand in place of a wrong one. A sum keeps all its digits; a ratio takes those that
 * its kind has in the table, else those it is declared with: a wrong figure says nothing about them.
 */
export function decimalsInPlaceOf(figure: Figure, { expression, declaration, table }: BoundRelation): number {
  if (expression.kind === 'sum' || expression.kind === 'difference') return 6;
  const declared = declaration.decimals ?? 6;
  const own = Math.min(figure.decimals ?? declared, declared);
  const kind = table.fields.find(({ cell }) => sameCell(cell, figure.cell))?.name;
  const decimals = table.fields.flatMap(({ name, cell, figure: mate }) =>
    name === kind && !sameCell(cell, figure.cell) && isKnown(mate) ? [decimalsOf(mate.value)] : [],
  );
  return decimals.length === 0 ? declared : Math.min(Math.max(own, ...decimals), declared);
}
