import assert from 'node:assert/strict';
import { FIRST, form, found } from '../forms';

const RULE = 'score/unfinished-full-marks';

describe('full marks beside words that the work is not finished', () => {
  it('are a warning, whether result or reason says so', () => {
    const rows = [
      { target: '完工', actual: '主体工程尚未验收', weight: 40 },
      { level3: '设备安装', target: '≥6台', actual: '6台', reason: '2台正在施工', weight: 50 },
    ];
    assert.deepEqual(found(RULE, form(rows)), [`warning 自评表!G${FIRST}`, `warning 自评表!G${FIRST + 1}`]);
  });

  it('are in order where it was finished after all, or points were taken off', () => {
    const rows = [
      { target: '完工', actual: '上年未完工部分已全部完成', weight: 40 },
      { level3: '设备安装', target: '≥6台', actual: '6台', reason: '2台待验收', weight: 50, score: 45 },
    ];
    assert.deepEqual(found(RULE, form(rows)), []);
  });
});
