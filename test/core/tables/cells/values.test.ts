import assert from 'node:assert/strict';
import { plain } from '../../../../src/core/quantity/decimal';
import { parseText, relationOf, ValueReader } from '../../../../src/core/tables/cells/values';
import type { Cell } from '../../../../src/core/workbook/snapshot';

describe('the text of a value', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['≥50个', '≥ 50 个'],
    ['204.46平方米', '204.46 平方米'],
    ['0.9‰', '0.09 %'],
    ['12种', '12 种'],
    ['4分', '4 分'],
    ['＞＝９０％', '≥ 90 %'],
    ['≧735', '≥ 735'],
    ['═100%', '= 100 %'],
    ['﹦5', '= 5'],
    ['不低于95%', '≥ 95 %'],
    ['不超过 90万元', '≤ 90 万元'],
    ['小于3次', '< 3 次'],
    ['100人以上', '≥ 100 人'],
    ['215,457.6', '215457.6'],
    ['(0.50)', '-0.5'],
    ['(5,000)', '-5000'],
    ['1，234，567.80', '1234567.8'],
    [' 83 ', '83'],
    ['-5.2%', '-5.2 %'],
    ['≥100百分比', '≥ 100 %'],
    ['¥1,200.50', '1200.5'],
    ['￥ 86,000.00', '86000'],
    ['-￥30', '-30'],
    ['8\u200b6.5\ufeff', '86.5'],
    ['854万', '854 万元'],
    ['612万（其中结转37万）', '612 万元'],
    ['900万元(含上年结转100万元)', '900 万元'],
  ];
  for (const [text, expected] of cases) {
    it(`“${text}” reads ${expected}`, () => {
      const raw = parseText(text);
      const number = raw.value === null ? raw.state : plain(raw.value);
      assert.equal([raw.relation, number, raw.unit].filter((part) => part !== null).join(' '), expected);
    });
  }

  for (const text of ['—', '-', '/', '*', '无', '——', '不适用']) {
    it(`“${text}” means not applicable`, () => {
      assert.equal(parseText(text).state, 'not-applicable');
    });
  }

  for (const text of [
    '达成预期指标',
    '2022年12月底',
    '3-5人',
    '完成',
    '≥',
    '约5万',
    '8左右',
    '100余人',
    '近20万元',
  ]) {
    it(`“${text}” is no number`, () => {
      assert.equal(parseText(text).state, 'text');
    });
  }

  it('keeps the decimals as typed', () => {
    assert.equal(parseText('7.50万元').decimals, 2);
    assert.equal(parseText('0.9‰').decimals, 2);
  });
});

describe('a relation sign', () => {
  for (const [text, sign] of [
    ['＝', '='],
    ['>=', '≥'],
    ['≦', '≤'],
    ['定性', '定性'],
    ['正向', null],
  ] as const) {
    it(`“${text}” is ${sign ?? 'none'}`, () => {
      assert.equal(relationOf(text), sign);
    });
  }
});

describe('a cell', () => {
  const read = (cell: Partial<Cell>) => new ValueReader().read({ row: 0, column: 0, value: '', ...cell });

  it('with a percent format holds percent points', () => {
    const raw = read({ value: 0.5431, numberFormat: '0.00%' });
    assert.deepEqual(
      [raw.value?.toFixed(), raw.encoding, raw.decimals, raw.written],
      ['54.31', 'percent', 2, '54.31%'],
    );
  });

  it('whose format prints a percent sign as text holds percent points as they stand', () => {
    for (const numberFormat of ['0\\%', '0"%"']) {
      const raw = read({ value: 94, numberFormat });
      assert.deepEqual(
        [raw.value?.toFixed(), raw.encoding, raw.unit, raw.written],
        ['94', 'number', '%', '94%'],
      );
    }
  });

  it('shows as many decimals as its format, though the number has fewer', () => {
    assert.equal(read({ value: 83, numberFormat: '0.00' }).decimals, 2);
  });

  it('with a formula is exact', () => {
    assert.equal(read({ value: 54.3132530120482, formula: '=F6/E6' }).decimals, null);
    assert.equal(read({ value: '54.31%', formula: '=TEXT(F6/E6,"0.00%")' }).decimals, null);
  });

  it('holds the decimal that Excel shows, not the binary double', () => {
    assert.equal(read({ value: 0.1 + 0.2 }).value?.toFixed(), '0.3');
  });

  it('shown as a date is that date and no quantity', () => {
    const written = (value: number, numberFormat: string): string => {
      const raw = read({ value, numberFormat });
      return `${raw.state} ${raw.written}`;
    };
    assert.equal(written(45291, 'yyyy-mm-dd'), 'text 2023-12-31');
    assert.equal(written(45291.5, 'yyyy"年"m"月"d"日"'), 'text 2023-12-31');
    assert.equal(written(45351, '[$-804]yyyy/m/d;@'), 'text 2024-02-29');
    assert.equal(written(61, 'm/d/yy'), 'text 1900-03-01');
    assert.equal(written(45291, '#,##0.00_);[Red](#,##0.00)'), 'number 45291.00');
    assert.equal(written(5, '0"day"'), 'number 5');
  });

  it('with an error has no value', () => {
    assert.equal(read({ value: { error: '#DIV/0!' } }).state, 'error');
  });
});
