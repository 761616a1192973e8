import assert from 'node:assert/strict';
import { FIRST, form, found } from '../forms';

const RULE = 'score/incomparable';

describe('a target and an actual value that cannot be compared', () => {
  it('are said to be so: words for a number, money for a percentage', () => {
    const rows = [
      { target: '≥50个', actual: '已完成' },
      { target: '≥90%', actual: '45万元' },
    ];
    assert.deepEqual(found(RULE, form(rows)), [`hint 自评表!E${FIRST}`, `hint 自评表!E${FIRST + 1}`]);
  });

  it('are compared across units of money and without a repeated unit', () => {
    const rows = [
      { target: '≥50个', actual: 50 },
      { level2: '成本指标', level3: '单价', target: '≤4000元', actual: '0.4万元' },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
