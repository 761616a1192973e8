import assert from 'node:assert/strict';
import { formatValue } from '../../../src/workbench/model/number-format';
import { resultOf } from './sheets';

describe('halves are rounded as Excel rounds them', () => {
  const rounded: [formula: string, expected: number | string][] = [
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-1.005,2)', -1.01],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(0.285,2)', 0.29],
    ['=ROUND(54.305,2)', 54.31],
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(0.1+0.2,1)', 0.3],
    ['=ROUND(1.1*1.1,2)', 1.21],
    ['=ROUND(45.08/83*10,2)', 5.43],
    ['=ROUND(1250,-2)', 1300],
    ['=ROUND(8185589.95/10000,2)', 818.56],
    ['=ROUNDDOWN(9.919,2)', 9.91],
    ['=ROUNDDOWN(-9.919,2)', -9.91],
    ['=ROUNDDOWN(0.29*100,0)', 29],
    ['=ROUNDUP(9.911,2)', 9.92],
    ['=ROUNDUP(1.1*1.1,2)', 1.21],
    ['=TRUNC(8.9357,2)', 8.93],
    ['=TEXT(0.285,"0%")', '29%'],
    ['=TEXT(0.285,"0.00%")', '28.50%'],
    ['=TEXT(0.54305,"0.00%")', '54.31%'],
    ['=TEXT(1.005,"0.00")', '1.01'],
    ['=TEXT(-1.005,"0.00")', '-1.01'],
    ['=TEXT(2.675,"0.00")', '2.68'],
    ['=TEXT(0.145,"0.##")', '0.15'],
    ['=TEXT(1234.565,"#,##0.00")', '1,234.57'],
    ['=TEXT(1500,"0,")', '2'],
    ['=TEXT(45.08/83,"0.00%")', '54.31%'],
    ['=FIXED(1234.565,2)', '1,234.57'],
    ['=FIXED(1.005,2,TRUE)', '1.01'],
  ];
  for (const [formula, expected] of rounded) {
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
  });
});
