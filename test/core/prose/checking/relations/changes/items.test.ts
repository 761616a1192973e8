import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('A change between two amounts of one subject', () => {
  it('is that between the initial and the adjusted budget where it names no base', () => {
    assert.deepEqual(found('由年初预算34.22亿元调整为31.85亿元，调减2.37亿元。'), []);
    assert.equal(found('由年初预算34.22亿元调整为31.85亿元，调减2.27亿元。').length, 1);
  });

  it('is measured from the amount that says it is of the year named', () => {
    const project = (rate: string) =>
      `普法宣传项目62.40万元。2023年当年预算执行数为60.00万元，2024年预算安排62.40万元，比2023年预算执行数增加${rate}%。`;
    assert.deepEqual(found(project('4.00')), []);
    assert.deepEqual(found(project('4.60')), ['consistency/prose-growth: 4.60%']);
  });

  it('may be measured against the budget that the sentence before prints', () => {
    const text =
      '2月份，全县收入5682万元，完成预算105425万元的5.39%。1-2月，全县收入17056万元，完成预算的16.18%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('16.18', '61.18')).length, 1);
  });

  it('starts from what the bracket behind it says', () => {
    const text = '门急诊68.4万人次，同比增长5.88%（2021年为64.6万人次）。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('5.88', '9.88')).length, 1);
  });

  it('of both sides of an account is that of either', () => {
    const text =
      '2023年度收入总计4286.35万元，支出总计4286.35万元。与2022年度相比，收、支总计各增加386.35万元，增长9.91%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('386.35', '326.35')).length, 1);
  });
});
