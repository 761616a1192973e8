import { EXACT, relation } from '../language/declare';
import { firstOf, product, type Formula } from '../formula';
import type { RelationDeclaration } from '../model';

const ofTotal = (name: string): Formula => ({ kind: 'quantity', name, of: 'total' });
const budget = firstOf(ofTotal('full-year-budget'), ofTotal('initial-budget'));

/**
 * 成本指标 that sets the budget itself as its limit (≤90万元 with a budget of 90万元): what was reached is what was
 * spent. A limit that is not the budget is about something else and is left alone.
 */
export const costActual: RelationDeclaration = relation({
  rule: 'consistency/cost-actual',
  title: '成本指标完成值',
  source: ['practice:published'],
  severity: 'warning',
  ...EXACT,
  fills: false,
  equations: [
    {
      result: { kind: 'of-indicator', figure: 'actual', as: 'money' },
      is: ofTotal('executed'),
      over: {
        kind: 'indicators',
        about: 'cost',
        where: [{ kind: 'of-indicator', figure: 'target', as: 'money' }, budget],
      },
    },
  ],
});

const quantity = (figure: 'target' | 'actual'): Formula => ({ kind: 'of-indicator', figure, as: 'number' });
const price = (figure: 'target' | 'actual'): Formula => ({ kind: 'of-indicator', figure, as: 'price' });

/**
 * 人数（数量）× 补助标准（单价）: where the planned number times the planned price is the budget, the number reached
 * times the price paid is what was spent; and where this is so, the plan makes the budget.
 */
export const quantityPrice: RelationDeclaration = relation({
  rule: 'consistency/quantity-price',
  title: '数量 × 单价',
  source: ['practice:published'],
  severity: 'warning',
  ...EXACT,
  fills: false,
  equations: [
    {
      result: ofTotal('executed'),
      is: product(quantity('actual'), price('actual')),
      over: {
        kind: 'indicators',
        where: [budget, product(quantity('target'), price('target'))],
        first: true,
      },
    },
    {
      result: budget,
      is: product(quantity('target'), price('target')),
      over: {
        kind: 'indicators',
        where: [ofTotal('executed'), product(quantity('actual'), price('actual'))],
        first: true,
      },
    },
  ],
});
