import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('What remains of an amount', () => {
  it('is told right behind what was done of it', () => {
    const text = '其中多付工程款58.6万元，已追回41.6万元，剩余17万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('剩余17', '剩余71')).length, 1);
    assert.equal(found(text.replace('41.6', '46.1')).length, 1);
  });

  it('is none where only a part of what was done of it is told', () => {
    assert.deepEqual(found('下达资金90万元，已支付30万元，剩余资金12万元收回预算。'), []);
  });
});
