import assert from 'node:assert/strict';
import { planFill } from '../../../../../src/core/fill/plan';
import { DEFAULT_SETTINGS } from '../../../../../src/core/findings/settings';
import { review } from '../../../../../src/core/review/review';
import { percent, sheet, workbook } from '../../../../support/sheet';
import { FIRST, findingsOf, form, found } from '../forms';

const RULE = 'score/above-weight';

describe('a score above its weight', () => {
  it('is an error, corrected to the weight', () => {
    const snapshot = form([{ target: '≥5公里', actual: '6公里', weight: 10, score: 12 }]);
    assert.deepEqual(found(RULE, snapshot), [`error 自评表!G${FIRST}`]);
    assert.equal(findingsOf(RULE, snapshot)[0]?.expected, '10');
  });

  it('may be as high as the weight', () => {
    assert.deepEqual(found(RULE, form([{ target: '≥5公里', actual: '6公里', weight: 10, score: 10 }])), []);
  });
});

describe('one result of a list of results', () => {
  const list = (second: number, header = '自评得分') =>
    workbook(
      sheet('汇总', [
        ['2023年度项目自评结果汇总表'],
        ['序号', '项目名称', '预算数（万元）', header],
        [1, '河道保洁', 120, 97.5],
        [2, '泵站维护', 86, second],
        [3, '堤防加固', 240, 95],
        [4, '水质监测', 52, 98.2],
      ]),
    );

  it('is doubted where it is more than a hundred', () => {
    assert.deepEqual(found(RULE, list(106.9)), ['warning 汇总!D4']);
    assert.deepEqual(found(RULE, list(96.9)), []);
  });

  it('may be more where points are added', () => {
    assert.deepEqual(found(RULE, list(106.9, '得分（含加分）')), []);
  });
});

describe('scores out of a hundred beside the weight of each', () => {
  const rated = workbook(
    sheet('评分', [
      ['部门绩效综合得分表'],
      ['评价内容', '权重', '得分', '加权得分'],
      ['整体支出绩效', percent(0.5), 91, 45.5],
      ['项目支出绩效', percent(0.3), 87, 26.1],
      ['绩效管理工作', percent(0.2), 94, 18.8],
      ['综合得分', percent(1), null, 90.4],
    ]),
  );

  it('are not above it, and are not added up', () => {
    const reviewed = review(rated, DEFAULT_SETTINGS);
    assert.deepEqual(
      reviewed.findings.filter(({ severity }) => severity !== 'hint'),
      [],
    );
    assert.deepEqual(planFill(reviewed).written, []);
  });
});
