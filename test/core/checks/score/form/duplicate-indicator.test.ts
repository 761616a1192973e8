import assert from 'node:assert/strict';
import { FIRST, form, found } from '../forms';

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

  it('is a warning however name and target are punctuated, and for a short name that came out the same', () => {
    const rows = [
      { level3: '受益居民（户数）', target: '≥300户', actual: '310户' },
      { level3: '受益居民户数', target: '300 户', actual: '305户' },
      { level2: '满意度指标', level3: '满意度', target: '≥90%', actual: '96%' },
      { level2: '满意度指标', level3: '满意度', target: '≥90%', actual: '96%' },
    ];
    assert.deepEqual(found(RULE, form(rows)), [
      `warning 自评表!C${FIRST + 1}`,
      `warning 自评表!C${FIRST + 3}`,
    ]);
  });

  it('is none for a short name that came out differently, or for placeholders', () => {
    const rows = [
      { level2: '满意度指标', level3: '满意度', target: '≥90%', actual: '96%' },
      { level2: '满意度指标', level3: '满意度', target: '≥90%', actual: '93%' },
      { level3: '——', target: '1', actual: '1' },
      { level3: '——', target: '1', actual: '1' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });

  it('is none when the targets differ', () => {
    const rows = [
      { level3: '受益居民户数', target: '≥300户', actual: '310户' },
      { level3: '受益居民户数', target: '≥500户', actual: '510户' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
