import assert from 'node:assert/strict';
import { listedTitles } from '../../../../src/core/review/rule-titles';
import { GROUPS } from '../../../../src/taskpane/views/guide/rule-groups';

describe('the list of all rules', () => {
  it('has a group for every rule', () => {
    const groups: readonly string[] = GROUPS;
    const lost = [...listedTitles().keys()].filter((rule) => !groups.includes(rule.split('/')[0] ?? ''));
    assert.deepEqual(lost, []);
  });
});
