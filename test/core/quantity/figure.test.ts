import assert from 'node:assert/strict';
import { decimal, plain } from '../../../src/core/quantity/decimal';
import { intervalOf, isKnown, withValue, type Figure } from '../../../src/core/quantity/figure';
import { rounded, meet } from '../../../src/core/quantity/interval';
import { figureAt } from '../../support/table';

/** A figure of 万元 as the entry says, `=formula|value` or a number. */
const figure = (entry: string | null): Figure => figureAt('Sheet1', 0, 0, entry, '万元', 2);

const interval = (entry: string): { low: string; high: string } => {
  return intervalIn(figure(entry));
};

function intervalIn(read: Figure): { low: string; high: string } {
  assert.ok(isKnown(read));
  const { low, high } = intervalOf(read);
  return { low: low.toFixed(), high: high.toFixed() };
}

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

  it('rounded by a formula stand for what rounds to them, whatever the formula goes on to say', () => {
    const around = { low: '5.425', high: '5.435' };
    for (const formula of [
      '=ROUND(A1/B1, 2)',
      '=round(A1/B1,2 )',
      '=IF(B1=0,"",ROUND(A1/B1,2))',
      '=ROUND(A1/\nB1,2)',
    ])
      assert.deepEqual(interval(`${formula}|5.43`), around, formula);
    assert.deepEqual(interval('=ROUND(A1,10)|5.43'), { low: '5.42999999995', high: '5.43000000005' });
  });

  it('lose two decimals where a formula rounds a fraction that is shown as a percentage', () => {
    const rate = { ...figure('=ROUND(A1/B1,4)|54.31%'), unit: '%' };
    assert.deepEqual(intervalIn(rate), { low: '54.305', high: '54.315' });
    assert.deepEqual(intervalIn({ ...rate, encoding: 'number' }), { low: '54.30995', high: '54.31005' });
    assert.deepEqual(intervalIn({ ...rate, unit: '分' }), { low: '54.30995', high: '54.31005' });
  });

  it('that were typed with many digits count by the decimals they are known to', () => {
    assert.deepEqual(interval('0.777777777777778'), {
      low: '0.7777777777777775',
      high: '0.7777777777777785',
    });
  });

  it('of a formula are exact while their digits leave room for more', () => {
    for (const exact of ['0.12345', '123.4567890123', '-0.000012345678901', '12345678901.2345'])
      assert.deepEqual(interval(`=A1*B1|${exact}`), { low: exact, high: exact });
    assert.deepEqual(interval('=A1*B1|123456789.12345'), { low: '123456789.07345', high: '123456789.17345' });
    assert.deepEqual(interval('=A1*B1|-0.00777777777777778'), {
      low: '-0.00777777777782778',
      high: '-0.00777777777772778',
    });
  });

  it('are known only where a number stands in the cell', () => {
    assert.ok(isKnown(figure('5.43')));
    for (const entry of [null, '—', '约五万']) assert.ok(!isKnown(figure(entry)), String(entry));
    assert.ok(!isKnown({ ...figure('5.43'), state: 'error' }));
    assert.ok(!isKnown({ ...figure('5.43'), value: null }));
  });

  it('take another value in their own cell and unit', () => {
    const corrected = withValue(figure(null), decimal('45.08'));
    assert.ok(isKnown(corrected));
    assert.equal(plain(corrected.value), '45.08');
    assert.equal(corrected.unit, '万元');
    assert.deepEqual(corrected.cell, { sheet: 'Sheet1', row: 0, column: 0 });
  });
});
