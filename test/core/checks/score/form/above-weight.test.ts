import assert from 'node:assert/strict';
import { FIRST, findingsOf, form, found } from '../forms';

const RULE = 'score/above-weight';

describe('a score above its weight', () => {
  it('is an error, corrected to the weight', () => {
    const snapshot = form([{ target: '≥5公里', actual: '6公里', weight: 10, score: 12 }]);
    assert.deepEqual(found(RULE, snapshot), [`error 自评表!G${FIRST}`]);
    assert.equal(findingsOf(RULE, snapshot)[0]?.expected, '10');
  });

  it('may be as high as the weight', () => {
    assert.deepEqual(found(RULE, form([{ target: '≥5公里', actual: '6公里', weight: 10, score: 10 }])), []);
  });
});
