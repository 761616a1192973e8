import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../../../src/core/findings/settings';
import { form, found } from '../forms';

const RULE = 'score/above-cap';
const PLATFORM = { ...DEFAULT_SETTINGS, profile: 'platform' };
const ROWS = [{ target: '≥95%', actual: '95%', weight: 90 }];

describe('a total above what the execution rate allows', () => {
  it('is a warning under the platform profile', () => {
    const snapshot = form(ROWS, { total: 95, budget: 100, executed: 65 });
    assert.deepEqual(found(RULE, snapshot, PLATFORM), ['warning 自评表!G11']);
  });

  it("is nobody's concern under profiles without caps, or within the cap", () => {
    assert.deepEqual(found(RULE, form(ROWS, { total: 95, budget: 100, executed: 65 })), []);
    assert.deepEqual(found(RULE, form(ROWS, { total: 79, budget: 100, executed: 65 }), PLATFORM), []);
    assert.deepEqual(found(RULE, form(ROWS, { total: 95, budget: 100, executed: 80 }), PLATFORM), []);
  });
});
