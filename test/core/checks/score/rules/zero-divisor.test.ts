import assert from 'node:assert/strict';
import { form, found, scoringSheets } from '../forms';

const RULE = 'score/zero-divisor';
const ROW = {
  name: '公用经费控制率',
  weight: 4,
  criterion: '≤100%得4分；>100%不得分',
  explanation: '公用经费控制率=公用经费决算数/公用经费预算数×100%',
};

describe('a score for a ratio that does not exist', () => {
  it('is a warning when the divisor is zero', () => {
    const figures = [
      ['项目', '预算数', '决算数'],
      ['公用经费', 0, 12],
    ] as const;
    assert.deepEqual(found(RULE, scoringSheets(figures, [{ ...ROW, score: 4 }])), ['warning 评分表!H4']);
  });

  it('is a warning for an execution rate without a budget', () => {
    const rows = [{ target: '≥5公里', actual: '5公里' }];
    const scored = form(rows, { budget: 0, executed: 0, executionScore: 10 });
    assert.deepEqual(found(RULE, scored), ['warning 自评表!H6']);
    assert.deepEqual(found(RULE, form(rows, { budget: 0, executed: 0, executionScore: 0 })), []);
    assert.deepEqual(found(RULE, form(rows)), []);
  });

  it('is in order when there is a divisor, or no score', () => {
    const figures = [
      ['项目', '预算数', '决算数'],
      ['公用经费', 15, 12],
    ] as const;
    assert.deepEqual(found(RULE, scoringSheets(figures, [{ ...ROW, score: 4 }])), []);
    const none = [
      ['项目', '预算数', '决算数'],
      ['公用经费', 0, 12],
    ] as const;
    assert.deepEqual(found(RULE, scoringSheets(none, [{ ...ROW, score: 0 }])), []);
  });
});
