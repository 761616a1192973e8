import assert from 'node:assert/strict';
import { languageOf } from '../../../src/cli/language';
import { proofreadingText } from '../../../src/cli/text/proofreading';
import { proofreadText } from '../../../src/core/prose/proofread';

/** The last line of what is told of a report, in Chinese. */
function closing(text: string): string | undefined {
  return proofreadingText('报告.txt', text, proofreadText(text), languageOf(['--lang', 'zh']))
    .split('\n')
    .at(-1);
}

describe('what is told of a report without a finding', () => {
  const CHECKED = '收入120万元，其中：拨款收入100万元，其他收入20万元。';

  it('is that everything was checked only where everything was', () => {
    assert.equal(closing(CHECKED), '全部核对，没有发现问题。');
    assert.equal(
      closing(`${CHECKED}全年开展普法宣传活动6次。`),
      '核对过的没有问题。1 个数没有可以对照的，未核对。',
    );
  });

  it('is that nothing was where no figure stands beside another', () => {
    assert.equal(closing('全年开展普法宣传活动6次。'), '没有可以互相核对的数，没有核对。');
    assert.equal(closing('各项工作平稳有序。'), '没有可以互相核对的数，没有核对。');
  });
});
