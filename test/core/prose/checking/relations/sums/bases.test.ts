import assert from 'node:assert/strict';
import { found } from '../../../found';

const TEXT =
  '全市一般公共预算收入631.7亿元，同比增长3.6%。其中：市本级收入250.4亿元，下降2.5%；区级收入381.3亿元，增长8.1%。';

describe('What the parts started from', () => {
  it('makes up what the whole started from', () => {
    assert.deepEqual(found(TEXT), []);
    for (const [right, wrong] of [
      ['3.6%', '6.3%'],
      ['下降2.5%', '下降7.5%'],
      ['8.1%', '1.8%'],
      ['下降2.5', '增长2.5'],
    ] as const)
      assert.equal(found(TEXT.replace(right, wrong)).length, 1, wrong);
  });

  it('may have held kinds that ended with that year', () => {
    const ended = '税收631.7亿元，同比下降9.4%。其中：增值税250.4亿元，下降2.5%；所得税381.3亿元，增长8.1%。';
    assert.deepEqual(found(ended), []);
  });

  it('is of another kind where prices are held constant', () => {
    const real =
      '全年实现增加值182.63亿元，增长5.9%。其中：第一产业增加值21.35亿元，增长2.4%；第二产业增加值80.14亿元，增长9.8%；第三产业增加值81.14亿元，增长5.2%。';
    assert.deepEqual(found(real), []);
  });

  it('makes up the budget of the whole in the same way', () => {
    const text =
      '本年收入834万元，完成预算的92.6%。其中：税收收入512万元，完成预算的85.3%；非税收入322万元，完成预算的107.2%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('92.6', '96.2')).length, 1);
  });
});
