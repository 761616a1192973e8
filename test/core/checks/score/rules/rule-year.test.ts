import assert from 'node:assert/strict';
import { found, scoringSheets } from '../forms';

const RULE = 'score/rule-year';
const FIGURES = [
  ['项目', '决算数'],
  ['人员经费', 80],
] as const;
const row = (criterion: string) => ({ name: '目标管理', weight: 2, criterion, score: 2 });

describe('the year a rule speaks of', () => {
  it("is a hint when it is another one than the report's", () => {
    assert.deepEqual(found(RULE, scoringSheets(FIGURES, [row('编报2019年度整体绩效目标的，2分')])), [
      'hint 评分表!F4',
    ]);
  });

  it("is in order when it is the report's, also beside the year before, and document numbers are no years", () => {
    const rows = [
      row('编报2022年度整体绩效目标的，2分'),
      row('2022年较2021年下降的，2分'),
      row('按〔2012〕27号文件执行的，2分'),
    ];
    assert.deepEqual(found(RULE, scoringSheets(FIGURES, rows)), []);
  });
});
