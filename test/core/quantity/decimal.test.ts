import assert from 'node:assert/strict';
import Big from 'big.js';
import fc from 'fast-check';
import {
  decimal,
  decimalsOf,
  fromDouble,
  plain,
  roundHalfUp,
  truncate,
} from '../../../src/core/quantity/decimal';

/** big.js as the reference: another implementation, whose quotients keep as many decimals. */
const Reference = Big();
Reference.DP = 40;
Reference.NE = -200;
Reference.PE = 200;

const digits = (most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: most });

/** Decimal notation from the everyday to the absurd, zero and trailing zeros included. */
const notation = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(digits(5), digits(25)),
    fc.oneof(fc.constant(''), digits(4), digits(20)),
  )
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction && `.${fraction}`}`);

/** What the reference prints; it keeps the sign of a zero, which a figure has none of. */
function printed(value: Big): string {
  return value.toFixed().replace(/^-(0(?:\.0*)?)$/, '$1');
}

describe('exact decimals', () => {
  it('add, subtract, multiply and compare as another implementation does', () => {
    fc.assert(
      fc.property(notation, notation, (a, b) => {
        const [x, y, p, q] = [decimal(a), decimal(b), new Reference(a), new Reference(b)];
        assert.equal(plain(x.plus(y)), printed(p.plus(q)));
        assert.equal(plain(x.minus(y)), printed(p.minus(q)));
        assert.equal(plain(x.times(y)), printed(p.times(q)));
        assert.equal(Math.sign(x.cmp(y)), p.cmp(q));
        assert.equal(x.eq(y), p.eq(q));
      }),
      { numRuns: 1000 },
    );
  });

  it('divide to 40 decimals as another implementation does', () => {
    fc.assert(
      fc.property(notation, notation, (a, b) => {
        const divisor = decimal(b);
        if (divisor.isZero()) assert.throws(() => decimal(a).div(divisor));
        else assert.equal(plain(decimal(a).div(divisor)), printed(new Reference(a).div(new Reference(b))));
      }),
      { numRuns: 1000 },
    );
  });

  it('round halves away from zero, cut off towards it and round up away from it', () => {
    fc.assert(
      fc.property(notation, fc.integer({ min: -3, max: 12 }), (text, places) => {
        const reference = new Reference(text);
        assert.equal(
          plain(roundHalfUp(decimal(text), places)),
          printed(reference.round(places, Big.roundHalfUp)),
        );
        assert.equal(plain(truncate(decimal(text), places)), printed(reference.round(places, Big.roundDown)));
        const up = decimal(text).round(places, 'up');
        assert.equal(plain(up), printed(reference.round(places, Big.roundUp)));
        if (places >= 0) {
          const fixed = printed(new Reference(reference.toFixed(places)));
          assert.equal(plain(decimal(decimal(text).toFixed(places))), fixed);
          assert.equal(decimal(text).toFixed(places).split('.')[1]?.length ?? 0, places);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('take a double for the decimal of 15 digits that Excel shows', () => {
    const doubles = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => (cents / 100) * 1.1),
    );
    fc.assert(
      fc.property(doubles, (value) => {
        assert.equal(plain(fromDouble(value)), printed(new Reference(value.toPrecision(15))));
      }),
      { numRuns: 2000 },
    );
    for (const value of [NaN, Infinity, -Infinity]) assert.throws(() => fromDouble(value));
  });

  it('read plain notation and exponents, and nothing else', () => {
    assert.equal(plain(decimal('5e-3')), '0.005');
    assert.equal(plain(decimal('1.20e2')), '120');
    assert.equal(plain(decimal('-0')), '0');
    assert.equal(plain(decimal('9007199254740993')), '9007199254740993');
    assert.equal(decimalsOf(decimal('83.00')), 0);
    assert.equal(decimalsOf(decimal('5.430')), 2);
    for (const text of ['', '-', '1,000', '１２', '1.2.3', 'NaN', '0x1', ' 1'])
      assert.throws(() => decimal(text));
  });
});
