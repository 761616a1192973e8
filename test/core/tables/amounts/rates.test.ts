import assert from 'node:assert/strict';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import type { Snapshot } from '../../../../src/core/workbook/snapshot';
import { sheet, workbook } from '../../../support/sheet';

const n = null;

describe('a lone 1 under a header that says percent', () => {
  it('is one percent, as a lone 0.9 is less, and wrong where everything was spent', () => {
    const form = (rate: number, spent: number): Snapshot =>
      workbook(
        sheet('自评表', [
          ['2020年度预算项目绩效自评表'],
          ['项目名称', '高龄津贴'],
          ['项目资金（万元）', n, '全年预算数', '全年执行数', '执行率（%）'],
          [n, '年度资金总额', 6.84, spent, rate],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ['产出指标', '数量指标', '人数', '≥19人', '19人', 100, 100],
        ]),
      );
    const rates = (snapshot: Snapshot) =>
      review(snapshot, DEFAULT_SETTINGS).findings.flatMap(({ rule, actual, expected }) =>
        rule === 'arithmetic/execution-rate' ? [`${actual} → ${expected}`] : [],
      );
    assert.deepEqual(rates(form(100, 6.84)), []);
    assert.deepEqual(rates(form(1, 6.84)), ['1 → 100']);
    assert.deepEqual(rates(form(0.9, 6.156)), ['0.9 → 90']);
  });
});
