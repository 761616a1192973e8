import assert from 'node:assert/strict';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { afterEdits } from '../../support/edits';
import { sheet, workbook } from '../../support/sheet';

/** A form whose levels say in their labels how much they weigh. */
function weighed(outputs: string, benefits: string): Snapshot {
  return workbook(
    sheet('自评表', [
      ['项目支出绩效自评表'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 80, 80, 80, 10, '100%', 10],
      [null, '其中：当年财政拨款', 80, 80, 80, '—', '100%', '—'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      [outputs, '数量指标', '培训人次', '≥50人次', '50人次', 25, 25],
      [null, '质量指标', '合格率', '≥95%', '96%', 35, 35],
      [benefits, '社会效益指标', '覆盖率', '≥90%', '95%', 30, 30],
      ['总分', null, null, null, null, 100, 100],
    ]),
  );
}

describe('a weight written in the label of its level', () => {
  it('is held to the weights below it, and its correction leaves the label as it is', () => {
    assert.deepEqual(review(weighed('产出指标（60分）', '效益指标（30分）'), DEFAULT_SETTINGS).findings, []);
    const wrong = review(weighed('1.产出指标（60分）', '2.效益指标（90分）'), DEFAULT_SETTINGS).findings;
    assert.deepEqual(
      wrong.map(({ rule, actual, expected }) => [rule, actual, expected]),
      [['arithmetic/level-weights', '90', '30']],
    );
    assert.deepEqual(wrong[0]?.fixes[0]?.edits, [
      { kind: 'text', cell: { sheet: '自评表', row: 7, column: 0 }, value: '2.效益指标（30分）' },
    ]);
  });
});

describe('weights that make no hundred', () => {
  /** Half filled in: the last level has neither weight nor score, and no total stands below. */
  const unfinished = (benefits: string): Snapshot => {
    const cells = [
      [7, 5],
      [7, 6],
      [8, 0],
      [8, 5],
      [8, 6],
    ] as const;
    return afterEdits(
      weighed('产出指标（60分）', benefits),
      cells.map(([row, column]) => ({ kind: 'clear', cell: { sheet: '自评表', row, column } })),
    );
  };
  const told = (snapshot: Snapshot) =>
    review(snapshot, DEFAULT_SETTINGS).findings.map(({ rule, severity }) => `${severity} ${rule}`);

  it('accuse nobody where a weight is still to be filled in, whether its level says what it weighs or not', () => {
    assert.deepEqual(told(unfinished('效益指标（30分）')), []);
    assert.deepEqual(told(unfinished('效益指标')), []);
  });
});
