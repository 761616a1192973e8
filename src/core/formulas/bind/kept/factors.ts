import { decimal, ONE, ZERO } from '../../../quantity/decimal';
import { isKnown, type Figure } from '../../../quantity/figure';
import type { Column } from '../../../tables/model';
import { mentions } from '../../../words/topics';
import { of, withColumns } from '../../formula';
import { figureOf, figuresIn, mapFigures, type Expression } from '../../language/expression';
import type { FactorsPlace } from '../../language/place';
import type { IndexedRow, TableIndex } from '../../index/table-index';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import { asShown, brokenByThemselves, holds } from '../agreeing';
import { awaitedProduct } from './awaited-product';
import { columnsOf, isMoney } from './columns-of';
import { eachRow, IN_ROWS } from '../rows/rows';

/** Rows, with different results, that must agree before the columns are taken to be factors. */
const AGREEING = 2;

/** Rows that may break it: a slip. */
const SLIPS = 1;

/** Of so many first rows a product must hold in nearly all to be looked for in the rest. */
const SAMPLE = 12;

/** In a table of more columns of numbers some of them multiply by chance. */
const MOST_NUMBERS = 6;

/**
 * “In each row, persons times days (months) times the standard is the amount”, and persons times what each of them got,
 * whatever these are called: as the rows themselves show.
 */
export function bindFactors(
  { is }: Equation,
  { numbers }: FactorsPlace,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const awaited = awaitedProduct(is, numbers, index);
  if (awaited.length > 0) return awaited;
  if (numbers === 1 && index.has('unit-price')) return [];
  const prices = index.table.columns.filter(({ label }) => mentions(label, 'price-each'));
  if (prices.length === 0) return [];
  const counts = index.table.columns.filter(
    (column) => !prices.includes(column) && holdsNumbers(column, index),
  );
  if (counts.length < numbers || counts.length > MOST_NUMBERS) return [];
  const amounts = columnsOf(index, isMoney);
  const sample = index.rows.slice(0, SAMPLE);
  for (const price of prices) {
    for (const factors of combined(counts, numbers)) {
      const operands = [...factors, price];
      const names = operands.map((column) => column.field);
      for (const amount of amounts.filter((column) => !operands.includes(column))) {
        const way = { result: of(amount.field), is: withColumns(is, ...names), over: IN_ROWS };
        const bound = (rows: readonly IndexedRow[]): readonly Binding[] =>
          inRows(
            rows,
            eachRow(way, IN_ROWS, index, '', rows),
            factors,
            isAverage(price) ? factors : operands,
          );
        if (!isKept(bound(sample), index, declaration, numbers)) continue;
        const all = bound(index.rows);
        if (isKept(all, index, declaration, numbers)) return all.map(asShown);
      }
    }
  }
  return [];
}

/** What each got comes of a division; a standard is set. */
function isAverage({ label }: Column): boolean {
  return mentions(label, 'average');
}

/** Numbers are counted and standards set, and nothing about them is rounded; totals of products are none. */
function inRows(
  rows: readonly IndexedRow[],
  bindings: readonly Binding[],
  factors: readonly Column[],
  exact: readonly Column[],
): readonly Binding[] {
  const meant = new Set(
    rows.filter(({ row }) => row.meaning.total === undefined).map(({ row }) => row.labelCell.row),
  );
  const numbers = new Set(factors.map(({ index }) => index));
  const counted = new Set(exact.map(({ index }) => index));
  const asCounted = (figure: Figure): Expression | null =>
    counted.has(figure.cell.column)
      ? figureOf({ ...figure, decimals: null, ...(numbers.has(figure.cell.column) ? { unit: null } : {}) })
      : null;
  return bindings.flatMap((binding) =>
    meant.has(binding.result.cell.row)
      ? [{ ...binding, expression: mapFigures(binding.expression, asCounted) }]
      : [],
  );
}

/** Whether a column holds whole numbers above nothing and no shares. */
function holdsNumbers({ field, meaning }: Column, { rows }: TableIndex): boolean {
  if (meaning.aspect !== undefined || meaning.source !== undefined) return false;
  const known = rows.slice(0, SAMPLE).flatMap(({ fields }) => {
    const figure = fields.get(field)?.figure;
    return figure && isKnown(figure) ? [figure] : [];
  });
  return (
    known.length > 0 &&
    known.every(({ value, unit }) => unit !== '%' && value.gte(ZERO) && value.mod(ONE).eq(ZERO)) &&
    known.every(({ value }) => value.lt(MOST))
  );
}

/** More than that is an amount (persons, days, months). */
const MOST = decimal('100000');

function combined(columns: readonly Column[], numbers: 1 | 2): readonly (readonly Column[])[] {
  if (numbers === 1) return columns.map((column) => [column]);
  return columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other]));
}

/** Whether several rows follow it, with different results and no factor of one, and hardly one does not. */
function isKept(
  bindings: readonly Binding[],
  index: TableIndex,
  declaration: RelationDeclaration,
  numbers: FactorsPlace['numbers'],
): boolean {
  const holding = bindings.filter((binding) => isKnown(binding.result) && holds(binding, declaration));
  const telling = holding.filter(({ expression }) =>
    figuresIn(expression)
      .slice(0, numbers)
      .every((figure) => isKnown(figure) && figure.value.gt(ONE)),
  );
  const results = new Set(holding.map(({ result }) => result.written));
  return (
    telling.length > 0 &&
    results.size >= AGREEING &&
    brokenByThemselves(bindings, index, declaration) <= SLIPS
  );
}
