import assert from 'node:assert/strict';
import { FIRST, form, found } from './forms';

const RULE = 'score/contradicting-sign';

describe('a relation sign against the nature of its indicator', () => {
  it('is a warning on a cost that must not be fallen short of', () => {
    const row = { level2: '成本指标', level3: '改造成本', target: '≥40万元', actual: '45万元' };
    assert.deepEqual(found(RULE, form([row])), [`warning 自评表!D${FIRST}`]);
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
