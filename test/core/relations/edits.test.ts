import assert from 'node:assert/strict';
import { decimal } from '../../../src/core/quantity/decimal';
import { writeFigure } from '../../../src/core/relations/edits';
import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { sheet, workbook } from '../../support/sheet';
import { figureAt } from '../../support/table';

/** What a text cell holds once its number is corrected. */
function corrected(written: string, before: string, after: string, unit: string): string {
  const figure = { ...figureAt('表', 0, 0, before, unit, 0), encoding: 'text' as const, written };
  const edit = writeFigure(figure, decimal(after));
  assert.ok(edit.kind === 'text');
  return edit.value;
}

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

describe('a correction inside a text', () => {
  it('replaces the number and keeps signs, words and units around it', () => {
    assert.equal(corrected('≥50个', '50', '60', '个'), '≥60个');
    assert.equal(corrected('1,234.50元', '1234.5', '1243.5', '元'), '1243.50元');
  });

  it('replaces the points of a label and not its numbering', () => {
    assert.equal(corrected('2.产出指标（50分）', '50', '60', '分'), '2.产出指标（60分）');
    assert.equal(corrected('5、效益指标（5 分）', '5', '30', '分'), '5、效益指标（30 分）');
  });
});

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
