import assert from 'node:assert/strict';
import { FIRST, form, found } from '../forms';

const RULE = 'score/satisfaction-without-figure';
const ROW = { level1: '满意度指标', level2: '服务对象满意度指标', level3: '居民满意度', target: '≥90%' };

describe('satisfaction scored without the figure of a survey', () => {
  it('is a warning for words, and for a threshold in place of a result', () => {
    const rows = [
      { ...ROW, actual: '群众无投诉' },
      { ...ROW, level3: '商户满意度', actual: '≥90%' },
    ];
    assert.deepEqual(found(RULE, form(rows)), [`warning 自评表!E${FIRST}`, `warning 自评表!E${FIRST + 1}`]);
  });

  it('is in order with a figure', () => {
    assert.deepEqual(found(RULE, form([{ ...ROW, actual: '93.5%' }])), []);
  });
});
