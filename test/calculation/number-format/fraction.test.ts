import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asFraction } from '../../../src/calculation/number-format/fraction';
import { formatValue } from '../../../src/calculation/number-format/format-value';

describe('a number as a fraction', () => {
  for (const [code, value, expected] of [
    ['# ?/?', 3.25, '3 1/4'],
    ['# ?/?', 0.25, ' 1/4'],
    ['# ?/?', 4, '4    '],
    ['# ??/??', 2.5, '2  1/2 '],
    ['# ??/16', 2.5, '2  8/16'],
    ['# ?/100', 0.37, ' 37/100'],
    ['?/?', 2.5, '5/2'],
    ['#/#', 0, '0/1'],
    ['0 0/0', 0.5, '0 1/2'],
    ['# #/#', 7, '7'],
    ['#"又"#"分之"/0', 1.5, '1又1分之/2'],
    ['0 000/000', 1.125, '1 001/008'],
    ['# ?/?', 2.9999, '3    '],
  ] as const) {
    it(`${code} shows ${value} as “${expected}”`, () => assert.equal(asFraction(code, value), expected));
  }

  it('is none where the code has no places on both sides of a stroke', () => {
    assert.equal(asFraction('yyyy/m/d', 3.5), null);
    assert.equal(asFraction('0.00', 3.5), null);
  });

  it('is as near as two digits below the stroke can be', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        const [above = 0, below = 1] = (asFraction('?/??', value) ?? '').split('/').map(Number);
        assert.ok(below <= 99 && Math.abs(above / below - value) <= 1 / 99, `${value}: ${above}/${below}`);
      }),
    );
  });

  it('has the sign before it, or the section of negative numbers', () => {
    assert.equal(formatValue('# ?/?', -1.5), '-1 1/2');
    assert.equal(formatValue('# ?/?;"负"# ?/?', -1.5), '负1 1/2');
    assert.equal(formatValue('# ?/?;# ?/?;"无"', 0), '无');
  });
});
