import assert from 'node:assert/strict';
import { FIRST, form, found } from './forms';

const RULE = 'score/contradicting-sign';

describe('a relation sign against the nature of its indicator', () => {
  it('is a warning on a cost that must not be fallen short of', () => {
    const row = { level2: '成本指标', level3: '改造成本', target: '≥40万元', actual: '45万元' };
    assert.deepEqual(found(RULE, form([row])), [`warning 自评表!D${FIRST}`]);
  });

  it('is a warning on accidents that must not be fewer, and on a merit that must not be exceeded', () => {
    const rows = [
      { level2: '质量指标', level3: '安全事故发生数', target: '≥2起', actual: '2起' },
      { level2: '满意度指标', level3: '居民满意度', target: '≤90%', actual: '88%' },
    ];
    assert.deepEqual(found(RULE, form(rows)), [`warning 自评表!D${FIRST}`, `warning 自评表!D${FIRST + 1}`]);
  });

  it('is none on the handling of complaints, or on the lack of a merit', () => {
    const rows = [
      { level2: '质量指标', level3: '投诉处理率', target: '≥95%', actual: '96%' },
      { level2: '质量指标', level3: '事故下降率', target: '≥5%', actual: '6%' },
      { level2: '质量指标', level3: '产品不合格率', target: '≤2%', actual: '1%' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });

  it('is none on a cost with a limit, on savings, or outside costs', () => {
    const rows = [
      { level2: '成本指标', level3: '改造成本', target: '≤40万元', actual: '38万元' },
      { level2: '成本指标', level3: '节约资金', target: '≥4万元', actual: '5万元' },
      { level2: '经济效益指标', level3: '带动投资', target: '≥40万元', actual: '45万元' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
