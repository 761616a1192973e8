import assert from 'node:assert/strict';
import { FIRST, form, found } from './forms';

const RULE = 'score/duplicate-indicator';

describe('the same indicator twice in one table', () => {
  it('is a warning when name and target are the same', () => {
    const rows = [
      { level3: '受益居民户数', target: '≥300户', actual: '310户' },
      {
        level1: '效益指标',
        level2: '社会效益指标',
        level3: '受益居民户数',
        target: '≥300户',
        actual: '310户',
      },
    ];
    assert.deepEqual(found(RULE, form(rows)), [`warning 自评表!C${FIRST + 1}`]);
  });

  it('is none when the targets differ', () => {
    const rows = [
      { level3: '受益居民户数', target: '≥300户', actual: '310户' },
      { level3: '受益居民户数', target: '≥500户', actual: '510户' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
