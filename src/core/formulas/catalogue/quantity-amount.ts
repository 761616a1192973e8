import type { FieldName } from '../../tables/model';
import { EXACT, relation } from '../language/declare';
import { column, firstOf, of, product } from '../formula';
import type { RelationDeclaration } from '../model';

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
export const quantityAmount: RelationDeclaration = relation({
  rule: 'arithmetic/quantity-amount',
  title: '金额（数量 × 单价）',
  source: ['practice:published'],
  severity: 'warning',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: firstOf(...AMOUNTS.map(of)),
      is: product(
        { kind: 'quantity', name: 'quantity', exact: 'number' },
        { kind: 'quantity', name: 'unit-price', exact: 'price' },
      ),
      over: { kind: 'rows', resultByRows: true },
    },
    {
      result: { kind: 'own-column' },
      is: product(
        { kind: 'column', nth: 1, exact: 'number' },
        { kind: 'quantity', name: 'unit-price', exact: 'price' },
      ),
      over: { kind: 'priced', named: AMOUNTS },
    },
    {
      result: { kind: 'own-column' },
      is: product(column(1), column(2)),
      over: { kind: 'factors', numbers: 1 },
    },
    {
      result: { kind: 'own-column' },
      is: product(column(1), column(2), column(3)),
      over: { kind: 'factors', numbers: 2 },
    },
  ],
});
