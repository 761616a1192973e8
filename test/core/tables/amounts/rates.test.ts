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

describe('a ratio that the amounts beside it are not near', () => {
  const findings = (header: string, budget: number, rate: number) =>
    review(
      workbook(
        sheet('自评表', [
          ['2020年度项目绩效自评表'],
          ['项目名称', '渔船补贴'],
          ['项目资金（万元）', n, '全年预算数', '全年执行数', header],
          [n, '年度资金总额', budget, 2.37, rate],
        ]),
      ),
      DEFAULT_SETTINGS,
    ).findings.filter(({ rule }) => rule === 'arithmetic/execution-rate');

  it('is read as it would be alone: the wrong amount says nothing of how it is written', () => {
    const [found] = findings('执行率', 23_700, 1);
    assert.ok(found);
    assert.notEqual(found.actual, '1');
  });

  it('is corrected in percent below a header that says percent, also from nothing', () => {
    const [found] = findings('执行率（%）', 2.37, 0);
    assert.deepEqual(
      found?.fixes[0]?.edits.map((edit) => 'value' in edit && edit.value),
      ['100'],
    );
  });
});
