import assert from 'node:assert/strict';
import { FIRST, findingsOf, form, found } from '../forms';

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

  it('are doubtful where only rounding to a whole number gives them', () => {
    const row = { target: '≥50个', actual: '48个', weight: 10, score: 10 };
    assert.deepEqual(found(RULE, form([row])), [`warning 自评表!G${FIRST}`]);
  });

  it('are found whatever units and words the target is written in', () => {
    const pairs = [
      ['≤90万元', '912000元'],
      ['95%以上', '93%'],
      ['90%-95%', '85%'],
      ['≥1.5公里', '1200米'],
      ['≥2小时', '90分钟'],
      ['≥1万人', '8000人'],
      ['0起', '1起'],
      ['≤5‰', '0.6%'],
      ['及时', '不及时'],
      ['有效保障', '未有效保障'],
    ];
    for (const [target = '', actual = ''] of pairs)
      assert.equal(found(RULE, form([{ target, actual }])).length, 1, `${target} ${actual}`);
  });

  it('are right where other units or words say the same', () => {
    const pairs = [
      ['≤90万元', '899700元'],
      ['95%以上', '96%'],
      ['90%-95%', '97%'],
      ['≥1.5公里', '1500米'],
      ['≤2小时', '90分钟'],
      ['≤1个月', '25天'],
      ['≥1万人', '12000人'],
      ['0起', '0起'],
      ['≤5‰', '0.3%'],
    ];
    for (const [target = '', actual = ''] of pairs)
      assert.deepEqual(found(RULE, form([{ target, actual }])), [], `${target} ${actual}`);
    assert.deepEqual(found(RULE, form([{ level3: '群众满意度', target: '≥95', actual: 0.98 }])), []);
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
