import assert from 'node:assert/strict';
import { FIRST, form, found } from '../forms';

const RULE = 'score/misfiled-indicator';

describe('an indicator under the wrong heading', () => {
  it('is a hint for rates of quality, time and payment under quantity', () => {
    const rows = ['验收合格率', '按期完工及时率', '资金支付率'].map((level3) => ({
      level3,
      target: '100%',
      actual: '100%',
    }));
    assert.deepEqual(
      found(RULE, form(rows)),
      [0, 1, 2].map((offset) => `hint 自评表!C${FIRST + offset}`),
    );
  });

  it('is none where the heading fits', () => {
    const rows = [
      { level2: '质量指标', level3: '验收合格率', target: '100%', actual: '100%' },
      { level3: '改造管网长度', target: '≥5公里', actual: '5公里' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
