import assert from 'node:assert/strict';
import { formatValue } from '../../../src/calculation/number-format/format-value';

describe('a number under a format of powers of ten', () => {
  for (const [code, value, expected] of [
    ['0.0E+00', 48_600, '4.9E+04'],
    ['0.0e+00', 48_600, '4.9e+04'],
    ['0.0e-0', 48_600, '4.9e4'],
    ['##0.0e-0', 48_600, '48.6e3'],
    ['0.0e+0%', 0.002, '2.0e-3%'],
    ['#.0e+0', 0, '0.0e+0'],
    ['"约"0e+0', -30_000, '-约3e+4'],
  ] as const) {
    it(`${code} shows ${value} as ${expected}`, () => assert.equal(formatValue(code, value), expected));
  }
});

describe('time that has passed', () => {
  it('is shown behind the sign when it is negative', () => {
    assert.equal(formatValue('[h]:mm', -1.25), '-30:00');
    assert.equal(formatValue('[m]"分"ss"秒"', -0.001), '-1分26秒');
  });

  it('is shown by its own section where there is one for negative values', () => {
    assert.equal(formatValue('[h]:mm;"负"[h]:mm', -1.25), '负30:00');
  });
});

describe('halves of the day', () => {
  it('are one letter where the format has one', () => assert.equal(formatValue('h:mm A/P', 0.75), '6:00 P'));
  it('are Chinese where the format is', () => assert.equal(formatValue('上午/下午h:mm', 0.75), '下午6:00'));
});
