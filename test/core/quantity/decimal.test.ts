import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  decimal,
  decimalsOf,
  divided,
  fromDouble,
  plain,
  roundHalfUp,
  roundUp,
  total,
  truncate,
} from '../../../src/core/quantity/decimal';

describe('exact decimals', () => {
  it('add up without the residue of binary fractions', () => {
    assert.equal(plain(total(['0.1', '0.2', '-0.3'].map(decimal))), '0');
    assert.equal(plain(decimal('1.005').times(decimal('100'))), '100.5');
  });

  it('refuse a binary number, so that a floating-point result never slips into a figure', () => {
    assert.throws(() => decimal('1').plus(Number('0.1')));
  });

  it('are divided by whole numbers as digit by digit', () => {
    const amounts = fc.tuple(fc.integer(), fc.integer({ min: -20, max: 20 }));
    fc.assert(
      fc.property(amounts, amounts, ([a, e], [b, f]) => {
        const [value, divisor] = [decimal(`${a}e${e}`), decimal(`${b}e${f}`)];
        if (b === 0) assert.throws(() => divided(value, divisor));
        else assert.ok(divided(value, divisor).eq(value.div(divisor)));
      }),
    );
  });

  it('take a double for the decimal of 15 digits that Excel shows', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        assert.equal(plain(fromDouble(value)), plain(decimal(value.toPrecision(15))));
      }),
    );
    assert.equal(plain(fromDouble(0.1 + 0.2)), '0.3');
    assert.equal(plain(fromDouble(215457.6)), '215457.6');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        assert.equal(plain(fromDouble(cents / 100).times(decimal('100'))), String(cents));
      }),
    );
    for (const value of [NaN, Infinity, -Infinity]) assert.throws(() => fromDouble(value));
  });

  it('round halves away from zero, cut off towards it and round up away from it', () => {
    const to2 = (text: string) =>
      [roundHalfUp, truncate, roundUp].map((round) => plain(round(decimal(text), 2)));
    assert.deepEqual(to2('1.005'), ['1.01', '1', '1.01']);
    assert.deepEqual(to2('-1.005'), ['-1.01', '-1', '-1.01']);
    assert.deepEqual(to2('9.911'), ['9.91', '9.91', '9.92']);
    assert.deepEqual(to2('8.62'), ['8.62', '8.62', '8.62']);
  });

  it('are written plainly: no exponent, no trailing zeros, no sign on a zero', () => {
    assert.equal(plain(decimal('5e-3')), '0.005');
    assert.equal(plain(decimal('1.20e2')), '120');
    assert.equal(plain(decimal('-0')), '0');
    assert.equal(plain(decimal('9007199254740993')), '9007199254740993');
    assert.equal(decimalsOf(decimal('83.00')), 0);
    assert.equal(decimalsOf(decimal('5.430')), 2);
    assert.equal(decimalsOf(decimal('-0.5')), 1);
  });

  it('are read from plain notation and nothing else', () => {
    for (const text of ['', '-', '1,000', '１２', '1.2.3', 'NaN', '0x1', ' 1'])
      assert.throws(() => decimal(text));
  });
});
