import assert from 'node:assert/strict';
import { renderMessage } from '../../../../src/core/messages/render';
import { findingsOf, scoringSheets } from './forms';

const RULE = 'score/missing-value';
const ROW = {
  name: '非税收入完成率',
  weight: 2,
  criterion: '≥100%得2分，每少一个百分点扣0.1分',
  explanation: '非税收入完成率=非税收入实际数/非税收入预算数×100%',
  score: 2,
};

describe('a rule whose figures are not in the workbook', () => {
  it('asks for them by name, once for the table', () => {
    const figures = [
      ['项目', '决算数'],
      ['人员经费', 80],
    ] as const;
    const findings = findingsOf(RULE, scoringSheets(figures, [ROW, { ...ROW, name: '非税收入完成率' }]));
    assert.equal(findings.length, 1);
    assert.match(
      findings[0] ? renderMessage(findings[0].message, 'zh-CN') : '',
      /非税收入实际数、非税收入预算数/,
    );
  });

  it('asks for nothing when they are there', () => {
    const figures = [
      ['项目', '预算数', '实际数'],
      ['非税收入', 80, 80],
    ] as const;
    assert.deepEqual(findingsOf(RULE, scoringSheets(figures, [ROW])), []);
  });
});
