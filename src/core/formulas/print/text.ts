import { decimalsOf, plain, roundHalfUp, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import { isAmountUnit, type AmountUnit } from '../../quantity/unit';
import type { FieldName, Table } from '../../tables/model';
import { asWritten, expectedOf, type Lookup } from '../evaluate/evaluate';
import type { Expression } from '../language/expression';
import { keyOf } from '../index/figure-key';
import type { BoundRelation } from '../model';
import { moneyUnitOf, resultUnitOf } from '../evaluate/scale';
import { printOperation, type Signs } from './operations';

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

/** A longer sum is printed by its first terms and its last: nobody adds up more, and a ledger may have 10,000 rows. */
export const MOST_TERMS = 100;
const FIRST_TERMS = 10;

const SIGNS: Signs = { plus: ' + ', minus: ' − ', times: ' × ', over: ' ÷ ', open: '(', close: ')' };

function print(expression: Expression, strength: number, money: AmountUnit | null, lookup: Lookup): string {
  const inner = (operand: Expression, needed: number): string => print(operand, needed, money, lookup);
  switch (expression.kind) {
    case 'figure':
      return number(lookup(expression.figure), money);
    case 'constant':
      return plain(expression.value);
    case 'at-most':
      return `min(${inner(expression.value, 0)}, ${inner(expression.limit, 0)})`;
    case 'sum': {
      const terms = expression.terms.filter((term) => term.kind !== 'figure' || isKnown(lookup(term.figure)));
      if (terms.length <= MOST_TERMS) return printOperation({ ...expression, terms }, strength, SIGNS, inner);
      const shown = [...terms.slice(0, FIRST_TERMS), ...terms.slice(-1)].map((term) => inner(term, 1));
      const text = shown.toSpliced(FIRST_TERMS, 0, '…').join(SIGNS.plus);
      return strength > 1 ? `${SIGNS.open}${text}${SIGNS.close}` : text;
    }
    default:
      return printOperation(expression, strength, SIGNS, inner);
  }
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
 * its kind has in the table, else those it is declared with: a wrong figure says nothing about them. Where it has more
 * of them than all others, zeros were left off and the others say nothing either.
 */
export function decimalsInPlaceOf(figure: Figure, { expression, declaration, table }: BoundRelation): number {
  if (expression.kind === 'sum' || expression.kind === 'difference') return 6;
  const declared = declaration.decimals ?? 6;
  const own = Math.min(figure.decimals ?? declared, declared);
  const most = mostDecimalsBeside(figure, table);
  return most === null || own > most ? declared : Math.min(most, declared);
}

/** The most decimals that other figures of its kind have in the table; null where there is none. */
function mostDecimalsBeside(figure: Figure, table: Table): number | null {
  const { kinds, counts } = kindsOf(table);
  const own = kinds.get(keyOf(figure));
  let most: number | null = null;
  for (const [decimals, cells] of (own === undefined ? undefined : counts.get(own)) ?? []) {
    const others = cells.size - Number(cells.has(keyOf(figure)));
    if (others > 0 && (most === null || decimals > most)) most = decimals;
  }
  return most;
}

/** What kind of figure each cell of a table holds, and which cells of a kind have how many decimals. */
interface Kinds {
  readonly kinds: ReadonlyMap<string, FieldName>;
  readonly counts: ReadonlyMap<FieldName, ReadonlyMap<number, ReadonlySet<string>>>;
}

/** Tables do not change, so that each is gone through once. */
const KINDS = new WeakMap<Table, Kinds>();

function kindsOf(table: Table): Kinds {
  const done = KINDS.get(table);
  if (done) return done;
  const kinds = new Map<string, FieldName>();
  const counts = new Map<FieldName, Map<number, Set<string>>>();
  for (const { name, figure } of table.fields) {
    const key = keyOf(figure);
    if (!kinds.has(key)) kinds.set(key, name);
    if (!isKnown(figure)) continue;
    const byDecimals = counts.get(name) ?? new Map<number, Set<string>>();
    counts.set(name, byDecimals);
    const decimals = decimalsOf(figure.value);
    byDecimals.set(decimals, (byDecimals.get(decimals) ?? new Set<string>()).add(key));
  }
  const found = { kinds, counts };
  KINDS.set(table, found);
  return found;
}
