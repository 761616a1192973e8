import assert from 'node:assert/strict';
import { FIRST, findingsOf, form, found } from './forms';

const RULE = 'score/full-marks-for-missed-target';

describe('full marks for a missed target', () => {
  it('are an error where the sign is written, with the score by completion', () => {
    const snapshot = form([{ target: '≥80个', actual: '60个', weight: 10, score: 10 }]);
    assert.deepEqual(found(RULE, snapshot), [`error 自评表!G${FIRST}`]);
    assert.equal(findingsOf(RULE, snapshot)[0]?.expected, '7.5');
  });

  it('are probably wrong where the direction was concluded from the name', () => {
    assert.deepEqual(found(RULE, form([{ target: '80', actual: '60' }])), [`warning 自评表!G${FIRST}`]);
  });

  it('are wrong for a limit that was exceeded and a date that was passed', () => {
    const rows = [
      { level2: '成本指标', level3: '改造成本', target: '≤40万元', actual: '52万元' },
      { level2: '时效指标', level3: '完工时间', target: '2023年10月底前', actual: '2023年12月' },
    ];
    assert.deepEqual(found(RULE, form(rows)), [`error 自评表!G${FIRST}`, `warning 自评表!G${FIRST + 1}`]);
  });

  it('are right when the target was met, when less is better, or when rounding gives them', () => {
    const rows = [
      { target: '≥80个', actual: '80个' },
      { level2: '成本指标', level3: '改造成本', target: '≤40万元', actual: '38万元' },
      { target: '≥1000米', actual: '998米' },
      { target: '≤4000元', actual: '0.38万元', level2: '成本指标', level3: '单价' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
