import type { FieldName } from '../../../tables/model';
import { PERCENT, relation } from '../../language/declare';
import { firstOf, of, ofWhole, quotient } from '../../formula';
import type { RelationDeclaration } from '../../model';

/** The columns a share can be a share of, the likeliest first. */
const BASES: readonly FieldName[] = [
  'final',
  'current-year',
  'executed',
  'budget',
  'full-year-budget',
  'amount',
];

/** 占比: each row's amount over that of the row that contains it all; 授予中小企业 runs across the row. */
export const share: RelationDeclaration = relation({
  rule: 'arithmetic/share',
  title: '占比',
  source: ['practice:accounts-notes：收入占本年收入合计，支出占本年支出合计'],
  severity: 'error',
  ...PERCENT,
  fills: true,
  equations: [
    {
      result: of('share'),
      is: firstOf(
        quotient(of('procurement-small'), firstOf(of('procurement-total'), of('total'))),
        ...BASES.map((base) => quotient(of(base), ofWhole(base))),
      ),
      over: { kind: 'rows', amounts: true, sharesOf: BASES },
      // A share of the total that stands in the same table.
      grounds: 'implied',
    },
  ],
});

/** Shares of all parts make up the whole's: 100.00 % give or take the rounding of each. */
export const shareTotal: RelationDeclaration = relation({
  rule: 'arithmetic/share-total',
  title: '占比合计',
  source: ['practice:accounts-notes', 'practice:published'],
  severity: 'error',
  ...PERCENT,
  fills: false,
  equations: [
    {
      result: of('share'),
      is: { kind: 'rows-below' },
      over: { kind: 'rows-below', complete: 'share', without: ['procurement-small'], sharesOf: BASES },
    },
  ],
});
