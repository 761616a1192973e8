import assert from 'node:assert/strict';
import { FIRST, findingsOf, form, found } from '../forms';

const RULE = 'score/deduction-though-met';

describe('points taken off although the target was met', () => {
  it('are a warning when nobody says why', () => {
    const snapshot = form([{ target: '≥95%', actual: '95%', weight: 30, score: 27 }]);
    assert.deepEqual(found(RULE, snapshot), [`warning 自评表!G${FIRST}`]);
    assert.equal(findingsOf(RULE, snapshot)[0]?.expected, '30');
  });

  it('are explained by a reason, but not by a filler', () => {
    const row = { target: '≥95%', actual: '96%', weight: 30, score: 27 };
    assert.deepEqual(found(RULE, form([{ ...row, reason: '样本偏少，从严打分' }])), []);
    assert.deepEqual(found(RULE, form([{ ...row, reason: '无' }])), [`warning 自评表!G${FIRST}`]);
  });

  it('are in order for a target exceeded by far, which has a rule of its own', () => {
    assert.deepEqual(found(RULE, form([{ target: '≥10场', actual: '96场', weight: 10, score: 8 }])), []);
  });

  it('are only a hint where words stand against words', () => {
    assert.deepEqual(found(RULE, form([{ target: '及时', actual: '及时', score: 9 }])), [
      `hint 自评表!G${FIRST}`,
    ]);
  });
});
