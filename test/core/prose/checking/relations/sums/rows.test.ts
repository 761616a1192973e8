import assert from 'node:assert/strict';
import { found } from '../../../found';

const TEXT =
  '当年批复指标83.16亿元，已用指标70.49亿元，结余12.67亿元，执行率85%。其中：县直部门批复指标46.28亿元，已用指标40.15亿元，结余6.13亿元，执行率87%；各乡镇批复指标13.91亿元，已用指标9.38亿元，结余4.53亿元，执行率67%；其他单位批复指标22.97亿元，已用指标20.96亿元，结余2.01亿元，执行率91%。';

describe('A table told in words', () => {
  it('has columns that come to the whole, and rows that are worked out alike', () => {
    assert.deepEqual(found(TEXT), []);
    for (const [right, wrong] of [
      ['13.91', '13.61'],
      ['40.15', '45.10'],
      ['4.53', '4.23'],
      ['91%', '19%'],
      ['67%', '62%'],
    ] as const)
      assert.equal(found(TEXT.replace(right, wrong)).length, 1, wrong);
  });

  it('is none where the parts name other things', () => {
    assert.deepEqual(
      found(
        '下达资金83.1万元，支出70.4万元。其中：甲村道路46.2万元，乙村道路13.9万元，甲村水渠40.1万元，乙村水渠9.3万元。',
      ),
      [],
    );
  });
});
