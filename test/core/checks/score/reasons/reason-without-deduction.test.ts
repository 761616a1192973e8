import assert from 'node:assert/strict';
import { FIRST, form, found } from '../forms';

const RULE = 'score/reason-without-deduction';

describe('a reason for a shortfall beside full marks', () => {
  it('is a hint', () => {
    const row = { target: '≥5公里', actual: '5公里', reason: '一段尚未验收' };
    assert.deepEqual(found(RULE, form([row])), [`hint 自评表!H${FIRST}`]);
  });

  it('is a hint past the target too, where the reason says that something was not done', () => {
    const row = { target: '≥5公里', actual: '6公里', reason: '东段未完成' };
    assert.deepEqual(found(RULE, form([row])), [`hint 自评表!H${FIRST}`]);
  });

  it('is none for praise, for an over-fulfilment, or for money left over', () => {
    const rows = [
      { target: '≥5公里', actual: '5公里', reason: '按计划实施' },
      { target: '≥5公里', actual: '9公里', reason: '年初少报一段，增加改造' },
      { level2: '成本指标', level3: '改造成本', target: '≤40万元', actual: '20万元', reason: '尾款未付' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
