import assert from 'node:assert/strict';
import { hasWords, isInstruction, saysUnfinished } from '../../../../src/core/words/phrases/reasons';

describe('the words of a reason', () => {
  it('are none where nothing is to be said, or where the form asks for them', () => {
    for (const text of ['', '无', '—', '不适用。', '（100字以内）', '未完成的需说明原因'])
      assert.ok(!hasWords(text), text);
  });

  it('are the officer’s own, whatever they ask for', () => {
    for (const text of ['受汛期影响推迟，需说明的是合同已签', '已按填写说明重新核对数据'])
      assert.ok(hasWords(text), text);
  });

  it('are told from what the form prints into the cell', () => {
    assert.ok(isInstruction('请填写偏差原因'));
    assert.ok(isInstruction('（说明偏差情况）'));
    assert.ok(!isInstruction('工程量减少'));
  });

  it('say that work is not finished, unless they deny it or speak of the past', () => {
    assert.ok(saysUnfinished('二期工程尚未验收'));
    assert.ok(saysUnfinished('项目正在施工'));
    assert.ok(!saysUnfinished('不存在未完成的任务'));
    assert.ok(!saysUnfinished('前期未完成的任务已补做'));
  });
});
