import { decimalsOf } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { FieldName } from '../../tables/model';
import { evaluate } from '../evaluate/evaluate';
import { figureOf } from '../expression';
import { cleanLabel } from '../row-formula';
import type { Binding, RelationDeclaration } from '../model';
import type { IndexedRow, TableIndex } from '../table-index';

/** Columns of amounts that a quantity times a price may come to. */
const AMOUNTS: readonly FieldName[] = [
  'amount',
  'total',
  'initial-budget',
  'full-year-budget',
  'budget',
  'arrived',
  'executed',
  'final',
];

/**
 * 数量 × 单价 = 金额 in each row of a list. Which column is the product is told by the rows that agree; a list in which
 * none does multiplies by something else too (months, times) and is left alone, unless it is still to be filled in.
 */
export const quantityAmount: RelationDeclaration = {
  rule: 'arithmetic/quantity-amount',
  title: '金额（数量 × 单价）',
  formula: '数量 × 单价 ＝ 金额',
  source: ['practice:published'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) => tables.flatMap(bindProducts),
};

function bindProducts(index: TableIndex): readonly Binding[] {
  if (!index.has('quantity') || !index.has('unit-price')) return [];
  const candidates = AMOUNTS.filter((name) => index.has(name)).map((name) => ({
    agreeing: 0,
    bindings: index.rows.flatMap((row) => productIn(index, row, name)),
  }));
  for (const candidate of candidates) candidate.agreeing = candidate.bindings.filter(agrees).length;
  const [first, ...others] = candidates.filter(({ bindings }) => bindings.length > 0);
  if (!first) return [];
  const best = others.reduce((a, b) => (b.agreeing > a.agreeing ? b : a), first);
  const isEmpty = candidates.every(({ bindings }) => bindings.every(({ result }) => !isKnown(result)));
  return best.agreeing > 0 || isEmpty ? best.bindings : [];
}

function productIn({ table }: TableIndex, { row, fields }: IndexedRow, name: FieldName): readonly Binding[] {
  const quantity = fields.get('quantity')?.figure;
  const price = fields.get('unit-price')?.figure;
  const result = fields.get(name)?.figure;
  if (!quantity || !price || !result || !isKnown(quantity) || !isKnown(price)) return [];
  const factors = [counted(quantity), priced(price)].map(figureOf);
  return [{ table, subject: cleanLabel(row.label), result, expression: { kind: 'product', factors } }];
}

function agrees(binding: Binding): boolean {
  const declaration = { ...quantityAmount, bind: () => [] };
  const { state } = evaluate({ ...binding, declaration });
  return state === 'holds' || state === 'rounding';
}

/** A whole number of people or things is counted, not rounded. */
function counted(quantity: Figure): Figure {
  const isWhole = isKnown(quantity) && decimalsOf(quantity.value) === 0;
  return isWhole ? { ...quantity, decimals: null } : quantity;
}

/** A price in 元 is set, not rounded. */
function priced(price: Figure): Figure {
  return price.unit === '元' ? { ...price, decimals: null } : price;
}
