import assert from 'node:assert/strict';
import { form, told } from '../told';

const RULE = 'logic/copied-target';

describe('logic/copied-target', () => {
  it('warns where results repeat the limits that were set, and hints where one does', () => {
    const rows = [
      ['数量指标', '加固河堤', '≥8公里', '≥8公里'],
      ['质量指标', '验收合格率', '≥95%', '≥95%'],
    ] as const;
    assert.deepEqual(told(RULE, form({}, ...rows)), ['warning 自评表!F10']);
    assert.deepEqual(told(RULE, form({}, rows[0], ['质量指标', '验收合格率', '≥95%', '97%'])), [
      'hint 自评表!F10',
    ]);
  });

  it('lets a result that just meets its target pass', () => {
    assert.deepEqual(told(RULE, form({}, ['质量指标', '验收合格率', '≥95%', '95%'])), []);
  });
});
