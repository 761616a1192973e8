import assert from 'node:assert/strict';
import { found } from '../../../found';

const DIFFERENCE = 'consistency/prose-difference';
const COMPARISON = 'consistency/prose-comparison';

describe('Points between percentages', () => {
  for (const text of [
    '污水处理率由94.2%提高到96.8%，提高2.6个百分点。',
    '毕业生就业率96.8%，比上年的94.2%提高2.6个百分点。',
    '支出进度96.8%，比上年同期提高2.6个百分点（上年同期94.2%）。',
    '群众满意度96.8%，高于目标值94.2%2.6个百分点。',
    '群众满意度96.8%，比目标值94.2%高2.6个百分点。',
    '群众满意率96.8%，高于94.2%的目标值2.6个百分点。',
  ]) {
    it(`are what lies between the two: ${text}`, () => {
      assert.deepEqual(found(text), []);
      assert.deepEqual(found(text.replace('2.6个', '6.2个')), [`${DIFFERENCE}: 6.2个百分点`]);
    });
  }

  it('go the way that the words say', () => {
    assert.deepEqual(found('资产负债率38.2%，比上年的41.7%上升3.5个百分点。'), [
      `${COMPARISON}: 上升3.5个百分点`,
    ]);
    assert.deepEqual(found('群众满意度96.5%，低于目标值90%6.5个百分点。').length, 1);
    assert.deepEqual(found('年末失业率3.1%，高于4.5%的控制目标。'), [`${COMPARISON}: 高于4.5%`]);
    assert.deepEqual(found('年末失业率3.1%，低于4.5%的控制目标。'), []);
  });

  it('are not looked for between percentages of other matters', () => {
    assert.deepEqual(found('覆盖率98%，同比提高1.2个百分点；及时率95%，高于全省平均水平2.1个百分点。'), []);
  });

  it('are measured from the share of the year before, which is none of this year', () => {
    const text =
      '收入完成16.4亿元，其中税收收入12.3亿元，占75.0%；非税收入4.1亿元，占25.0%。税收占比较上年71.8%提高3.2个百分点。';
    assert.deepEqual(found(text), []);
  });
});
