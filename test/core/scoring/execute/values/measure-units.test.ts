import assert from 'node:assert/strict';
import { decimal, plain, roundHalfUp } from '../../../../../src/core/quantity/decimal';
import { convertMeasure } from '../../../../../src/core/scoring/execute/values/measure-units';

describe('a measure in another unit', () => {
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['1500', '米', '公里', '1.5'],
    ['1.5', '千米', '米', '1500'],
    ['2', '小时', '分钟', '120'],
    ['3', '个月', '天', '90'],
    ['1', '年', '天', '365'],
    ['2', '周', '日', '14'],
    ['3', '公顷', '亩', '45'],
    ['1', '平方公里', '公顷', '100'],
    ['2.5', '吨', '公斤', '2500'],
    ['1.2', '万人', '人', '12000'],
    ['12000', '人', '万人', '1.2'],
    ['2', '万亩', '亩', '20000'],
    ['5', '个', '项', '5'],
    ['5', '万', '万', '5'],
    ['5', '米', '亩', null],
    ['5', '天', '公里', null],
    ['5', '个', '米', null],
    ['5', '吨', '次', null],
  ];
  for (const [value, from, to, result] of cases) {
    it(`${value} ${from} is ${result ?? 'no number of'} ${to}`, () => {
      const converted = convertMeasure(decimal(value), from, to);
      assert.equal(converted && plain(roundHalfUp(converted, 3)), result);
    });
  }
});
