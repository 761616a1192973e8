import assert from 'node:assert/strict';
import { form, found } from '../forms';

const RULE = 'score/grade';
const ROWS = [{ target: '≥95%', actual: '95%', weight: 90 }];

describe('the grade beside the total', () => {
  it('follows from the total', () => {
    assert.deepEqual(found(RULE, form(ROWS, { total: 92, grade: '优' })), []);
    assert.deepEqual(found(RULE, form(ROWS, { total: 90, grade: '优秀' })), []);
  });

  it('is a warning when no profile gives it', () => {
    assert.deepEqual(found(RULE, form(ROWS, { total: 86, grade: '优' })), ['warning 自评表!H11']);
  });

  it('may follow the scale of another province', () => {
    assert.deepEqual(found(RULE, form(ROWS, { total: 66, grade: '合格' })), []);
  });
});
