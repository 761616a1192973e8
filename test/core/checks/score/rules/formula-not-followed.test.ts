import assert from 'node:assert/strict';
import { FIRST, findingsOf, form, found } from '../forms';

const RULE = 'score/formula-not-followed';

describe('points taken off for a missed target', () => {
  it('are a warning when no formula gives the score', () => {
    const snapshot = form([{ target: '≥80个', actual: '60个', weight: 20, score: 18, reason: '两处未开工' }]);
    assert.deepEqual(found(RULE, snapshot), [`warning 自评表!G${FIRST}`]);
    const [finding] = findingsOf(RULE, snapshot);
    assert.deepEqual([finding?.expected, finding?.evidence], ['15', '60 ÷ 80 × 20 = 15']);
  });

  it('are said to be cut off when the decimals were dropped', () => {
    const snapshot = form([{ target: '=100%', actual: '98%', weight: 10, score: 9 }]);
    assert.equal(findingsOf(RULE, snapshot)[0]?.cause?.kind, 'truncated');
  });

  it('are right under either formula for an exceeded limit, and however they were rounded', () => {
    const cost = { level2: '成本指标', level3: '改造成本', target: '≤40万元', actual: '50万元' };
    const rows = [
      { ...cost, score: 8 },
      { ...cost, score: 7.5 },
      { target: '≥70个', actual: '60个', score: 8.57 },
      { target: '≥70个', actual: '60个', score: 8.6 },
      { target: '≥70个', actual: '60个', score: 9 },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
