import { strict as assert } from 'node:assert';
import { percent } from '../../../support/sheet';
import { told } from '../told';

const RULE = 'logic/over-control';

describe('logic/over-control', () => {
  it('points at units with more staff than posts, in columns', () => {
    const rows = [
      ['人员情况表'],
      ['单位名称', '编制数', '在职人数', '退休人数'],
      ['机关', 30, 28, 12],
      ['林业站', 12, 15, 6],
    ];
    assert.deepEqual(told(RULE, ['人员', rows]), ['hint 人员!C4']);
  });

  const grouped = (...parts: readonly string[]) => [
    ['人员情况表'],
    ['单位名称', '编制数', null, null, '实有人数', null, null],
    [null, '合计', '行政', '事业', '合计', ...parts],
    ['局机关', 40, 25, 15, 38, 24, 14],
    ['监察大队', 30, 0, 30, 34, 0, 34],
  ];

  it('holds the totals of two groups of the same columns against each other', () => {
    assert.deepEqual(told(RULE, ['人员', grouped('行政', '事业')]), ['hint 人员!E5']);
  });

  it('says nothing where staff without posts are counted', () => {
    assert.deepEqual(told(RULE, ['人员', grouped('在职人员', '编外人员')]), []);
  });

  it('points at them in rows', () => {
    const rows = [['单位基本情况'], ['编制数（人）', 45], ['在职人数（人）', 47], ['退休人数（人）', 20]];
    assert.deepEqual(told(RULE, ['概况', rows]), ['hint 概况!B3']);
  });

  it('takes the number of posts for the limit where their kinds stand beside it', () => {
    const rows = [
      ['人员编制情况表'],
      ['单位名称', '编制数', '行政编制', '事业编制', '实有在职人数'],
      ['机关', 40, 40, 0, 39],
      ['卫生院', 60, 0, 60, 66],
    ];
    assert.deepEqual(told(RULE, ['人员', rows]), ['hint 人员!E4']);
  });

  const ROWS = [
    ['公用经费', 50, 54, percent(1.08)],
    ['会议费', 8, 6, percent(0.75)],
  ];
  const controlled = (budget: string, spent: string) =>
    told(RULE, ['控制', [['经费控制情况表'], ['单位：万元'], ['项目', budget, spent, '控制率'], ...ROWS]]);

  it('warns where a table with control rates shows more than was allowed', () => {
    assert.deepEqual(controlled('编制（预算）数', '实有（实际）数'), ['warning 控制!C4']);
  });

  it('leaves a budget and what was spent of it to logic/budget-exceeded', () => {
    assert.deepEqual(controlled('预算数', '实际支出数'), []);
  });
});
