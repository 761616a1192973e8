import assert from 'node:assert/strict';
import { FIRST, form, found } from '../forms';

const RULE = 'score/deduction-without-reason';
const ROW = { level2: '社会效益指标', target: '改善出行条件', actual: '详见附件', weight: 10 };

describe('points taken off where nothing tells why', () => {
  it('ask for a reason', () => {
    assert.deepEqual(found(RULE, form([{ ...ROW, score: 8 }])), [`hint 自评表!G${FIRST}`]);
  });

  it('are in order with a reason, and full marks need none', () => {
    assert.deepEqual(found(RULE, form([{ ...ROW, score: 8, reason: '材料不全' }])), []);
    assert.deepEqual(found(RULE, form([{ ...ROW, score: 10 }])), []);
  });
});
