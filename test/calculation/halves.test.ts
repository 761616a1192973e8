import assert from 'node:assert/strict';
import { formatValue } from '../../src/calculation/number-format/format-value';
import { ROUNDINGS } from './roundings';
import { resultOf } from './sheets';

describe('halves are rounded as Excel rounds them', () => {
  for (const [formula, expected] of ROUNDINGS) {
    it(`${formula} is ${expected}`, () => assert.equal(resultOf(formula), expected));
  }

  it('every half of two decimals goes away from zero', () => {
    for (let thousandths = 5; thousandths < 20_000; thousandths += 10) {
      const expected = ((thousandths + 5) / 1000).toFixed(2);
      assert.equal(formatValue('0.00', thousandths / 1000), expected);
    }
  });

  it("General has Excel's Chinese name too", () => assert.equal(formatValue('G/通用格式', 1.5), '1.5'));
  it('dates, literals and sections are shown', () => {
    assert.equal(formatValue('yyyy"年"m"月"', 45_000), '2023年3月');
    assert.equal(formatValue('0.00;[Red]-0.00;"—"', 0), '—');
    assert.equal(formatValue('0.00"万元"', 1.005), '1.01万元');
    assert.equal(formatValue('0.00;[红色]-0.00;[颜色10]"—"', -1.5), '-1.50');
  });
});
