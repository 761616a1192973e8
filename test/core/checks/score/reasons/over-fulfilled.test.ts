import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../../../src/core/findings/settings';
import { FIRST, findingsOf, form, found } from '../forms';

const RULE = 'score/over-fulfilled';

describe('a target exceeded by far', () => {
  it('is a hint from 130 % on, a warning from twice the target on', () => {
    const rows = [
      { target: '≥10场', actual: '13场' },
      { target: '≥12场', actual: '96场' },
    ];
    assert.deepEqual(found(RULE, form(rows)), [`hint 自评表!E${FIRST}`, `warning 自评表!E${FIRST + 1}`]);
  });

  it('costs two points under the platform profile', () => {
    const platform = { ...DEFAULT_SETTINGS, profile: 'platform' };
    const row = { target: '≥10场', actual: '13场', weight: 8 };
    const [finding] = findingsOf(RULE, form([row]), platform);
    assert.deepEqual([finding?.severity, finding?.expected], ['warning', '6']);
    assert.deepEqual(found(RULE, form([{ ...row, score: 6 }]), platform), [`hint 自评表!E${FIRST}`]);
  });

  it('is in order below that, when explained, and where less is better', () => {
    const rows = [
      { target: '≥10场', actual: '12场' },
      { target: '≥12场', actual: '96场', reason: '年中增加线上活动' },
      { level2: '成本指标', level3: '改造成本', target: '≤40万元', actual: '20万元' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
