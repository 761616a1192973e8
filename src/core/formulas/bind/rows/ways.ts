import { isKnown, type Figure } from '../../../quantity/figure';
import type { FieldName } from '../../../tables/model';
import { saysRateBase } from '../../../words/phrases/ratios/rate-base';
import { evaluate } from '../../evaluate/evaluate';
import { instantiate } from '../../evaluate/instantiate';
import { figuresIn, type Expression } from '../../language/expression';
import { firstOf, of, quotient, sum, type Formula } from '../../formula';
import type { Basis, RelationDeclaration } from '../../model';
import type { RowPlace, Ways } from '../../language/place';
import type { IndexedRow, TableIndex } from '../../index/table-index';
import { isKnownField } from './open-parts';
import { inRow, isPossible } from '../resolve';
import { inScope } from '../scope';

/** The way a table computes a ratio, by its place in the list, and how that was found out. */
interface Choice {
  readonly at: number;
  readonly basis: Basis;
}

/** So many rows must agree with an unusual way, and none with the usual one. */
const AGREEING = 2;

/**
 * How the table came to compute a ratio this way; null where it computes it in another. A table follows one way, the
 * same in all its rows: the one its header names; else the only one whose operands it has; else another than the usual
 * one (the first) where at least two rows agree with that and none with the usual one, so that a single wrong rate never
 * changes the rule it is measured by.
 */
export function basisOf(
  { ways, at }: NonNullable<RowPlace['way']>,
  index: TableIndex,
  declaration: RelationDeclaration,
): Basis | null {
  if (!index.has(ways.result)) return null;
  const choice = index.once((table) => choiceFor(table, ways, declaration), ways);
  return choice?.at === at ? choice.basis : null;
}

function choiceFor(
  index: TableIndex,
  { result, ways }: Ways,
  declaration: RelationDeclaration,
): Choice | null {
  const possible = ways.flatMap((way, at) => {
    const isUsed =
      inScope(index, way) &&
      isPossible(way.is, index) &&
      index.rows.some((row) => instantiate(way.is, inRow(index, row)) !== null);
    return isUsed ? [{ ...way, at }] : [];
  });
  const [usual, ...others] = possible;
  if (!usual) return null;
  const label = index.table.columns.find(({ field }) => field === result)?.label ?? '';
  const named = possible.find(({ says }) => says !== undefined && saysRateBase(label, says));
  if (named) return { at: named.at, basis: { from: 'header', rows: 0 } };
  const compared: Compared = { index, result, declaration };
  if (isOfAnotherColumn(compared, usual.is)) return null;
  if (others.length === 0) return { at: usual.at, basis: { from: 'columns', rows: 0 } };
  let best: Choice = { at: usual.at, basis: { from: 'usual', rows: 0 } };
  for (const { at, is } of others) {
    const { own, usuals } = votes(compared, is, usual.is);
    if (own >= AGREEING && usuals === 0 && own > best.basis.rows)
      best = { at, basis: { from: 'rows', rows: own } };
  }
  return best;
}

/** A ratio of a table, of which ways are compared. */
interface Compared {
  readonly index: TableIndex;
  readonly result: FieldName;
  readonly declaration: RelationDeclaration;
}

/**
 * Whether the table divides by something else than any such way: a column kept under its own words (债券发行额, 合同价), one
 * limited to one source (援疆资金计划), a further budget (下达资金 beside 计划投资), or the budget with what was left from before. At least two rows agree with that, or
 * one and hardly a row contradicts it, and none with the usual way. Nothing is known of such a ratio, so nothing is
 * demanded of it.
 */
function isOfAnotherColumn(compared: Compared, usual: Formula): boolean {
  const others = compared.index.table.columns.filter(
    ({ field }) => !isKnownField(field) || field === 'amount' || isDivided(field),
  );
  const divisors = [...others.map(({ field }) => of(field)), BUDGET_AND_REST];
  const dividend = compared.result === 'arrival-rate' ? of('arrived') : firstOf(of('executed'), of('final'));
  return divisors.some((divisor) => {
    const way = quotient(dividend, divisor);
    const { own, usuals } = votes(compared, way, usual);
    return usuals === 0 && (own >= AGREEING || (own > 0 && isKept(compared, way)));
  });
}

const BUDGET_AND_REST = sum(of('carry-in'), firstOf(of('full-year-budget'), of('budget')));

/** Budgets and what arrived of them; behind the name stands the source of the column, or which further one it is (下达资金 beside 计划投资). */
const DIVIDED = ['initial-budget-', 'full-year-budget-', 'budget-', 'arrived-'];

function isDivided(field: FieldName): boolean {
  return DIVIDED.some((measure) => field.startsWith(measure));
}

/** Whether the ratio agrees with the way in several rows, and in every one that has it but for a slip. */
function isKept(compared: Compared, way: Formula): boolean {
  const rows = compared.index.rows.flatMap((row) => {
    const expression = instantiate(way, inRow(compared.index, row));
    return expression ? [fits(compared, row, expression)] : [];
  });
  const fitting = rows.filter(Boolean).length;
  return fitting > AGREEING && rows.length - fitting <= SLIPS;
}

/** So many rows may hold a slip. */
const SLIPS = 1;

/** In how many rows the ratio agrees with the one way and not with the usual one, and the other way round. */
function votes(
  compared: Compared,
  way: Formula,
  usual: Formula,
): { readonly own: number; readonly usuals: number } {
  let own = 0;
  let usuals = 0;
  for (const row of compared.index.rows) {
    const resolve = inRow(compared.index, row);
    const here = instantiate(way, resolve);
    const there = instantiate(usual, resolve);
    if (!here || !there || sameValue(here, there)) continue;
    const fitsHere = fits(compared, row, here);
    const fitsThere = fits(compared, row, there);
    if (fitsHere && !fitsThere) own += 1;
    if (fitsThere && !fitsHere) usuals += 1;
  }
  return { own, usuals };
}

/** Whether both can only come to the same, as with a budget that was never adjusted, so that neither says anything. */
function sameValue(a: Expression, b: Expression): boolean {
  if (a.kind === 'quotient' && b.kind === 'quotient') {
    return sameValue(a.dividend, b.dividend) && sameValue(a.divisor, b.divisor);
  }
  return a.kind === 'figure' && b.kind === 'figure' && sameFigure(a.figure, b.figure);
}

function sameFigure(a: Figure, b: Figure): boolean {
  if (a === b) return true;
  const alike = a.unit === b.unit && a.decimals === b.decimals && a.encoding === b.encoding;
  return alike && a.formula === null && b.formula === null && isKnown(a) && isKnown(b) && a.value.eq(b.value);
}

function fits(
  { index: { table }, result, declaration }: Compared,
  { fields }: IndexedRow,
  expression: Expression,
): boolean {
  const figure = fields.get(result)?.figure;
  if (!figure || figuresIn(expression).length === 0) return false;
  const { state } = evaluate({ declaration, table, subject: '', result: figure, expression });
  return state !== 'violated' && state !== 'undetermined';
}
