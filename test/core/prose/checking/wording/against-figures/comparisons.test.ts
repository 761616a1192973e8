import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('Words that hold a name against its budget', () => {
  const text =
    '“三公”经费支出843.6万元，比年初预算增加31.2万元。其中：公务用车购置及运行维护费721.9万元，比年初预算增加83.5万元；公务接待费121.7万元，比年初预算减少52.3万元。\n公务接待费低于预算数的主要原因是厉行节约。公务用车购置及运行维护费高于预算数的主要原因是新增执法任务。';

  it('say what its change over the budget says', () => {
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('低于', '高于')), ['consistency/prose-comparison: 高于预算数']);
    assert.deepEqual(found(text.replace('维护费高于', '维护费低于')), [
      'consistency/prose-comparison: 低于预算数',
    ]);
  });

  it('say nothing that figures contradict where the change is over another base', () => {
    assert.deepEqual(found(text.replace('年初预算减少', '上年减少').replace('低于', '高于')), []);
  });
});
