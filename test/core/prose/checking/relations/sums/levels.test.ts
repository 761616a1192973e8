import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('accounts of the centre and of the localities', () => {
  const text =
    '上半年，全国文化建设基金收入5230亿元，增长2.1%。\n分中央和地方看，中央文化建设基金收入2140亿元，下降1.3%；地方文化建设基金本级收入3090亿元，增长4.4%。';

  it('make up the national one of the paragraph before', () => {
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('3090', '3190')).length, 1);
  });

  it('say nothing of another account', () => {
    assert.deepEqual(found(text.replace('全国文化建设基金', '全国彩票公益金').replace('3090', '3190')), []);
  });
});
