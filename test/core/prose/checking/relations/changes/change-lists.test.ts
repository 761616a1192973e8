import assert from 'node:assert/strict';
import { found } from '../../../found';

const CHANGES = (whole: string) =>
  `“三公”经费支出比上年减少${whole}万元，下降30%，其中：因公出国（境）费与上年持平；公务用车购置及运行维护费减少12.46万元，下降40%；公务接待费增加1.15万元，增长12%。`;

describe('Changes of the parts without their amounts', () => {
  it('make up the change of the whole, a fall less what rose', () => {
    assert.deepEqual(found(CHANGES('11.31')), []);
    assert.equal(found(CHANGES('11.81')).length, 1);
  });
});
