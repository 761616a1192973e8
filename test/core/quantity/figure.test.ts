import assert from 'node:assert/strict';
import { decimal } from '../../../src/core/quantity/decimal';
import { intervalOf, isKnown, type Figure } from '../../../src/core/quantity/figure';
import { rounded, meet } from '../../../src/core/quantity/interval';
import { figureAt } from '../../support/table';

const interval = (entry: string): { low: string; high: string } => {
  const figure: Figure = figureAt('Sheet1', 0, 0, entry, '万元', 2);
  assert.ok(isKnown(figure));
  const { low, high } = intervalOf(figure);
  return { low: low.toFixed(), high: high.toFixed() };
};

describe('figures', () => {
  it('that were typed stand for what rounds to them, results of formulas for themselves', () => {
    assert.deepEqual(interval('5.43'), { low: '5.425', high: '5.435' });
    assert.deepEqual(interval('=B1|5.43'), { low: '5.43', high: '5.43' });
    assert.deepEqual(interval('=ROUND(A1/B1,2)|5.43'), { low: '5.425', high: '5.435' });
  });

  it('with all the digits a spreadsheet has are not exact in the last ones', () => {
    for (const [written, exact] of [
      ['=A1/B1|0.777777777777778', decimal('7').div(decimal('9'))],
      ['=SUM(A1:A3)|2.07999999999998', decimal('2.08')],
      ['=SUM(A1:A3)|123456789.119999', decimal('123456789.12')],
    ] as const) {
      const { low, high } = interval(written);
      assert.ok(meet({ low: decimal(low), high: decimal(high) }, { low: exact, high: exact }), written);
      assert.ok(!meet({ low: decimal(low), high: decimal(high) }, rounded(exact.plus(decimal('0.01')), 4)));
    }
  });
});
