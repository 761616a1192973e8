import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('what a template has left', () => {
  it('is no head of a column', () => {
    assert.deepEqual(found('项目 | 决算数 | 比上年增长%\n甲 | 5 | 3'), []);
    assert.equal(found('甲支出5万元，比上年增长%。').length, 1);
  });
});
