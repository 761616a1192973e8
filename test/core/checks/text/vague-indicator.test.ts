import assert from 'node:assert/strict';
import { form, told } from '../told';

const RULE = 'wording/vague-indicator';

describe('wording/vague-indicator', () => {
  it('hints at an effort in the place of a result, and at 若干 in the place of a number', () => {
    const rows = [
      ['质量指标', '宣传工作', '做好防汛宣传', '已做好'],
      ['数量指标', '巡查次数', '若干次', '若干次'],
    ] as const;
    assert.deepEqual(told(RULE, form({}, ...rows)), ['hint 自评表!E10', 'hint 自评表!E11']);
  });

  it('hints at an indicator of effort whose target says no more than that it be done', () => {
    const rows = [['数量指标', '加强监督管理', '完成', '完成']] as const;
    assert.deepEqual(told(RULE, form({}, ...rows)), ['hint 自评表!D10']);
  });

  it('leaves numbers and checkable words alone', () => {
    const rows = [
      ['质量指标', '加强巡查', '≥24次', '24次'],
      ['时效指标', '完成时间', '按期完成', '按期完成'],
      ['质量指标', '堤防安全', '提升', '提升'],
    ] as const;
    assert.deepEqual(told(RULE, form({}, ...rows)), []);
  });
});
