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

describe('a second level that is not divided', () => {
  it('counts with its own weight in the level above and in the whole', () => {
    const form = (own: string): Snapshot =>
      workbook(
        sheet('得分表', [
          ['部门整体支出绩效评价得分表'],
          ['一级指标', '二级指标', '三级指标', '得分'],
          ['部门决策（45分）', '目标任务（20分）', '明确性（20分）', 20],
          [null, '预算编制（25分）', '测算依据（25分）', 25],
          [own, '履职成效（30分）', '部门特性指标', null],
          [null, '满意度（25分）', '群众满意度（10分）', 10],
          [null, null, '协作单位满意度（15分）', 15],
        ]),
      );
    const rules = (own: string) => review(form(own), DEFAULT_SETTINGS).findings.map(({ rule }) => rule);
    assert.deepEqual(rules('部门绩效（55分）'), []);
    assert.deepEqual(rules('部门绩效（65分）'), ['arithmetic/level-weights']);
  });
});

describe('points that do not add up twice', () => {
  it('are never worked out from a correction that is only supposed', () => {
    const rows = workbook(
      sheet('自评', [
        ['项目支出绩效自评表'],
        ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [null, '年度资金总额', 80, 80, 80, 10, '100%', 10],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标（50分）', '数量指标', '修渠长度', '≥5公里', '5公里', 26, 26],
        [null, '质量指标', '合格率', '100%', '100%', 24, 24],
        ['效益指标（30分）', '经济效益指标', '节水量', '≥9万方', '9万方', 6, 6],
        [null, null, '增产量', '≥7吨', '7吨', 6, 6],
        [null, '社会效益指标', '受益人口', '≥800人', '800人', 6, 6],
      ]),
    );
    assert.deepEqual(
      review(rows, DEFAULT_SETTINGS).findings.flatMap(({ rule, expected, evidence }) =>
        rule === 'arithmetic/level-weights' ? [`${expected}: ${evidence}`] : [],
      ),
      ['30: 6 + 6 + 6 = 18'],
    );
  });
});
