import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../../../src/core/findings/settings';
import { review } from '../../../../../src/core/review/review';
import { sheet, workbook } from '../../../../support/sheet';
import { form, found } from '../forms';

const RULE = 'score/grade';
const ROWS = [{ target: '≥95%', actual: '95%', weight: 90 }];

describe('the grade beside the total', () => {
  it('follows from the total', () => {
    assert.deepEqual(found(RULE, form(ROWS, { total: 92, grade: '优' })), []);
    assert.deepEqual(found(RULE, form(ROWS, { total: 90, grade: '优秀' })), []);
  });

  it('is a warning when no profile gives it', () => {
    assert.deepEqual(found(RULE, form(ROWS, { total: 86, grade: '优' })), ['warning 自评表!H11']);
  });

  it('is told as the word that it should be', () => {
    const rows = [
      ['2024年度自评结果汇总表'],
      ['项目名称', '自评得分', '自评等级'],
      ['村道养护', 84, '优'],
      ['路灯改造', 95, '优'],
    ] as const;
    const { findings } = review(workbook(sheet('汇总', rows)), DEFAULT_SETTINGS);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === RULE).map(({ actual, expected }) => [actual, expected]),
      [['优', '良']],
    );
  });

  it('may follow the scale of another province', () => {
    assert.deepEqual(found(RULE, form(ROWS, { total: 66, grade: '合格' })), []);
  });
});
