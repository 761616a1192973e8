import assert from 'node:assert/strict';
import {
  moneyUnitOf,
  resultScaleOf,
  resultUnitOf,
  scaleOf,
} from '../../../../src/core/formulas/evaluate/scale';
import { plain } from '../../../../src/core/quantity/decimal';
import type { AmountUnit } from '../../../../src/core/quantity/unit';
import { declared, figure, quotient, relation, sum } from '../relation';

describe('the unit of money of a relation', () => {
  const rate = quotient(figure('A1', '450800 元'), figure('B1', '83 万元'));

  it('is that of its result', () =>
    assert.equal(moneyUnitOf(relation(figure('C1', '1 亿元'), rate)), '亿元'));

  it('is that of its first amount where the result is none', () => {
    assert.equal(moneyUnitOf(relation(figure('C1', '54.31%'), rate)), '元');
    assert.equal(moneyUnitOf(relation(figure('C1', '5.43 分'), sum(figure('A1', '10 分'), rate))), '元');
  });

  it('is none where no amount stands in it', () =>
    assert.equal(
      moneyUnitOf(relation(figure('C1', '15'), sum(figure('A1', '10 分'), figure('B1', '5')))),
      null,
    ));
});

describe('one unit of a figure', () => {
  const worth = (typed: string, money: AmountUnit | null) => plain(scaleOf(figure('A1', typed), money));

  it('is worth its amount in the relation’s own unit of money', () => {
    assert.equal(worth('5 元', '万元'), '0.0001');
    assert.equal(worth('5 亿元', '万元'), '10000');
    assert.equal(worth('5 万元', '万元'), '1');
  });

  it('is worth a hundredth as a percentage, with or without money beside it', () => {
    assert.equal(worth('5%', '万元'), '0.01');
    assert.equal(worth('5%', null), '0.01');
  });

  it('is worth itself as anything else, and as money where the relation has none', () => {
    for (const typed of ['5 分', '5 人次', '5']) assert.equal(worth(typed, '元'), '1', typed);
    assert.equal(worth('5 万元', null), '1');
  });
});

describe('the unit of a result', () => {
  const asked = (typed: string) => relation(figure('C1', typed), sum(), declared({ unit: '%' }));

  it('is that of its cell, else that of its rule', () => {
    assert.equal(resultUnitOf(asked('5 分')), '分');
    assert.equal(resultUnitOf(asked('5')), '%');
    assert.equal(plain(resultScaleOf(asked('5'), null)), '0.01');
    assert.equal(plain(resultScaleOf(asked('5 元'), '万元')), '0.0001');
  });
});
