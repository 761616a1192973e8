import { ZERO, type Decimal } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import type { FieldName } from '../../../tables/model';
import { isCalled } from '../../../words/called';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { mentions } from '../../../words/topics';
import type { ChangeBase } from '../../../words/phrases/ratios/change-base';
import { countsThings } from '../../../words/phrases/statements';
import { figuresIn, operands } from '../../language/expression';
import { expectedOf } from '../../evaluate/evaluate';
import { instantiate } from '../../evaluate/instantiate';
import { isOperation, of, withColumns, type Formula } from '../../formula';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import type { RowPlace } from '../../language/place';
import type { IndexedRow, TableIndex } from '../../index/table-index';
import { agreeing, isOtherwise, notBroken } from '../agreeing';
import { baseAgainst } from './change-base';
import { comparedColumns } from './compared-columns';
import { columnsOf, isMoney } from '../kept/columns-of';
import { asFalls } from './falls';
import { headedGroups } from './headed-groups';
import { openParts } from './open-parts';
import { runsAcross } from './runs-across';
import { inRow, isPossible } from '../resolve';
import { inScope } from '../scope';
import { basisOf } from './ways';

/** “In each row, this is that over the columns of the same row.” */
export function bindRows(
  equation: Equation,
  place: RowPlace,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  if (!inScope(index, place) || (place.sharesOf && runsAcross(index, place.sharesOf))) return [];
  const { way, against } = place;
  if (place.openParts && isHeaded(equation, index)) return [];
  if (way) {
    const basis = basisOf(way, index, declaration);
    return basis ? eachRow(equation, place, index).map((each): Binding => ({ ...each, basis })) : [];
  }
  if (against) return compared(against, equation, index, declaration);
  if (place.resultByRows) return byRows(equation, place, index, declaration);
  if (place.perMeasure)
    return measuresOf(place.perMeasure, index).flatMap((measure) =>
      either(equation, place, index, declaration, measure),
    );
  if (place.unlessCalled?.some((topic) => index.table.columns.some(({ label }) => isCalled(label, topic))))
    return [];
  const bindings = keptBetter(equation, place, index, declaration).filter(
    (binding) => !place.atLeastNothing || !isNegative(expectedOf({ ...binding, declaration })),
  );
  if (place.stillEmpty && bindings.some(({ result }) => isKnown(result))) return [];
  if (place.unlessAllBroken && isOtherwise(bindings, declaration)) return [];
  return place.openParts ? openParts(bindings, equation, index, declaration) : bindings;
}

function isNegative(value: Decimal | null): boolean {
  return value?.lt(ZERO) ?? false;
}

/** Whether the header itself divides the column that the equation is about. */
function isHeaded({ result }: Equation, index: TableIndex): boolean {
  const name = result.kind === 'quantity' ? result.name : null;
  return index.once(headedGroups).some(({ whole }) => whole.field === name);
}

/**
 * The equation in each row that has its terms, of all rows or of some; `measure` is what the columns' names end in.
 */
export function eachRow(
  equation: Equation,
  place: RowPlace,
  index: TableIndex,
  measure = '',
  rows: readonly IndexedRow[] = index.rows,
): readonly Binding[] {
  const { result, is, grounds, comparison } = equation;
  const nameOf = (name: FieldName): FieldName => `${name}${measure}`;
  if (!isPossible(result, index, nameOf) || !isPossible(is, index, nameOf)) return [];
  return rows.flatMap((row): readonly Binding[] => {
    if (!isMeant(row, place, index)) return [];
    const resolve = inRow(index, row, nameOf);
    const found = instantiate(result, resolve);
    const expression = found?.kind === 'figure' ? instantiate(is, resolve) : null;
    if (found?.kind !== 'figure' || !expression) return [];
    return [
      {
        table: index.table,
        subject: cleanLabel(row.row.label),
        result: found.figure,
        expression,
        ...(grounds ? { grounds } : {}),
        ...(comparison ? { comparison } : {}),
      },
    ];
  });
}

function isMeant(indexed: IndexedRow, place: RowPlace, index: TableIndex): boolean {
  const { row, fields } = indexed;
  const { topOnly, amounts, notNegative } = place;
  if (topOnly && (row.again || (row.parent !== null && !standsForWhole(indexed, index)))) return false;
  if (amounts && countsThings(row)) return false;
  const bounded = notNegative === undefined ? undefined : fields.get(notNegative)?.figure;
  return !bounded || !isKnown(bounded) || bounded.value.gte(ZERO);
}

/** Whether a part is the only row with points (其中：财政拨款 below a 年度总金额 that was left empty). */
function standsForWhole(own: IndexedRow, index: TableIndex): boolean {
  const hasPoints = ({ fields }: IndexedRow): boolean =>
    ['weight', 'score'].every((name) => {
      const figure = fields.get(name)?.figure;
      return figure !== undefined && isKnown(figure);
    });
  return hasPoints(own) && index.rows.every((other) => other === own || !hasPoints(other));
}

/** The equation against the base that the table compares with; the same declaration has one for each base. */
function compared(
  against: ChangeBase | 'named',
  { result, is }: Equation,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  if (result.kind !== 'quantity' || !index.table.columns.some(({ field }) => isNumbered(field, result.name)))
    return [];
  const header = index.table.columns.find(({ field }) => field === result.name);
  const onOwnBase = index.table.columns.flatMap((column) => {
    const named = isNumbered(column.field, result.name) ? comparedColumns(index.table, column) : null;
    return named ? [{ column, named }] : [];
  });
  if (against === 'named')
    return onOwnBase.flatMap(({ column, named: { from, base } }) =>
      asFalls(
        eachRow({ result: of(column.field), is: withColumns(is, from, base), over: IN_ROWS }, IN_ROWS, index),
        index,
        declaration,
      ),
    );
  // A column that names both of its operands is none of the usual ones.
  if (onOwnBase.some(({ column }) => column === header)) return [];
  const bindTo = (base: ChangeBase): readonly Binding[] =>
    declaration.equations.flatMap((each) =>
      each.over.kind === 'rows' && each.over.against === base
        ? asFalls(eachRow(each, each.over, index), index, declaration)
        : [],
    );
  return baseAgainst(against, result.name, index, bindTo, declaration);
}

/** Each row of any table. */
export const IN_ROWS: RowPlace = { kind: 'rows' };

/** 增减额 and, where a table has two of them, the second. */
function isNumbered(name: FieldName, result: FieldName): boolean {
  return name === result || name.replace(/-\d+$/, '') === result;
}

/**
 * Which of several columns is the result is told by the rows that agree: one of those named, or another column of money
 * that more rows follow (应发 beside 实发). Where as many rows do otherwise as follow the best of them, the list multiplies
 * by something else too (days, months) and is left alone, unless it is still to be filled in.
 */
function byRows(
  equation: Equation,
  place: RowPlace,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const { result } = equation;
  const results = result.kind === 'first-of' ? result.ways : [result];
  const named = results.flatMap((one) => {
    const bindings = withFactors({ ...equation, result: one }, place, index);
    return bindings.length > 0 ? [{ bindings, agreeing: agreeing(bindings, declaration) }] : [];
  });
  const best = named.reduce((a, b) => (b.agreeing > a.agreeing ? b : a), named[0] ?? NO_COLUMN);
  const others = amountsBeside(equation.is, results, index).map((one) => {
    const bindings = withFactors({ ...equation, result: one }, place, index);
    return { bindings, agreeing: agreeing(bindings, declaration) };
  });
  const { bindings, agreeing: following } = others.reduce((a, b) => (b.agreeing > a.agreeing ? b : a), best);
  const broken = bindings.length - notBroken(bindings, declaration);
  const awaiting = multipliesByTime(index)
    ? undefined
    : named.find((each) => awaitsProduct(each, named.length === 1));
  const isMeant = following > 0 && following >= broken;
  return isMeant && (broken === 0 || !awaiting) ? bindings : (awaiting?.bindings ?? []);
}

/** Whether the column is still empty, and the only one that is or the one right behind what is multiplied. */
function awaitsProduct({ bindings }: { readonly bindings: readonly Binding[] }, isOnly: boolean): boolean {
  const [first] = bindings;
  if (!first || bindings.some(({ result }) => isKnown(result))) return false;
  const places = figuresIn(first.expression).map(({ cell }) => cell.column);
  return isOnly || first.result.cell.column === Math.max(...places) + 1;
}

/** Whether the list says for how long (月数, 天数), or a price for which time (元/月): its amounts come of that as well. */
function multipliesByTime({ table: { columns } }: TableIndex): boolean {
  return columns.some(
    ({ label, field }) =>
      mentions(label, 'how-long') || (field === 'unit-price' && mentions(label, 'price-of-time')),
  );
}

const NO_COLUMN = { bindings: [] as readonly Binding[], agreeing: 0 };

/** The equation in the rows that have all its operands. */
function withFactors(equation: Equation, place: RowPlace, index: TableIndex): readonly Binding[] {
  return eachRow(equation, place, index).filter(({ expression }) => figuresIn(expression).every(isKnown));
}

/** The columns of money that are neither named as a result nor among what is multiplied. */
function amountsBeside(is: Formula, results: readonly Formula[], index: TableIndex): readonly Formula[] {
  const factors = isOperation(is) ? operands<Formula>(is) : [is];
  const isNamed = (name: FieldName): boolean =>
    [...factors, ...results].some((one) => one.kind === 'quantity' && one.name === name);
  return columnsOf(index, isMoney)
    .filter(({ field }) => !isNamed(field))
    .map(({ field }) => of(field));
}

/** The equation's own formula, or the other one where more rows follow that. */
function either(
  equation: Equation,
  place: RowPlace,
  index: TableIndex,
  declaration: RelationDeclaration,
  measure: string,
): readonly Binding[] {
  const following = (is: Formula): readonly Binding[] =>
    eachRow({ ...equation, is }, place, index, measure).filter(({ expression }) =>
      figuresIn(expression).some(isKnown),
    );
  const own = following(equation.is);
  if (!place.orElse) return own;
  const other = following(place.orElse);
  return notBroken(other, declaration) > notBroken(own, declaration) ? other : own;
}

/** The equation in each row, by the other formula where more rows follow that. */
function keptBetter(
  equation: Equation,
  place: RowPlace,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const own = eachRow(equation, place, index);
  if (!place.orElse) return own;
  const other = eachRow({ ...equation, is: place.orElse }, place, index);
  return notBroken(other, declaration) > notBroken(own, declaration) ? other : own;
}

/** What follows an item's name in the columns that show its measures: nothing, `-budget`, `-prior-year` … */
function measuresOf(item: FieldName, { table: { columns } }: TableIndex): readonly string[] {
  return columns.flatMap(({ field }) => {
    const measure = field.startsWith(item) ? field.slice(item.length) : null;
    const isMeasure = measure === '' || measure === '-budget' || measure?.includes('year');
    return measure !== null && isMeasure ? [measure] : [];
  });
}
