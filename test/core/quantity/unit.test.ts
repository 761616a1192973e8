import assert from 'node:assert/strict';
import { decimal, plain } from '../../../src/core/quantity/decimal';
import { AMOUNT_UNITS, convertAmount, isAmountUnit, type AmountUnit } from '../../../src/core/quantity/unit';

describe('units of money', () => {
  const converted: readonly (readonly [string, AmountUnit, AmountUnit, string])[] = [
    ['83', '万元', '万元', '83'],
    ['450800', '元', '万元', '45.08'],
    ['45.08', '万元', '元', '450800'],
    ['12.5', '千元', '元', '12500'],
    ['1.2', '亿元', '万元', '12000'],
    ['3', '百万元', '万元', '300'],
    ['0.5', '万亿元', '亿元', '5000'],
  ];
  for (const [value, from, to, result] of converted) {
    it(`make ${value} ${from} ${result} ${to}`, () => {
      assert.equal(plain(convertAmount(decimal(value), from, to)), result);
    });
  }

  it('are told from other units, also from names that every object answers to', () => {
    assert.ok(isAmountUnit('万元'));
    for (const unit of ['%', '分', '人次', '', 'toString']) assert.ok(!isAmountUnit(unit), unit);
  });

  it('are offered from the smallest', () => {
    const inYuan = AMOUNT_UNITS.map((unit) => Number(plain(convertAmount(decimal('1'), unit, '元'))));
    assert.deepEqual(inYuan, [1, 1000, 10_000, 100_000_000]);
  });
});
