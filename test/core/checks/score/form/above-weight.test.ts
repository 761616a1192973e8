import assert from 'node:assert/strict';
import { sheet, workbook } from '../../../../support/sheet';
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
