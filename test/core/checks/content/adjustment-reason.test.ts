import assert from 'node:assert/strict';
import { told } from '../told';

const RULE = 'completeness/adjustment-reason';

describe('completeness/adjustment-reason', () => {
  const form = (reason: string | null) =>
    told(RULE, [
      '自评',
      [
        ['2024年度项目绩效自评表'],
        ['项目名称', '冬季清雪'],
        ['资金（万元）', null, '年初预算', '调整后预算', '实际支出', '执行率', '偏差及调整原因'],
        [null, '合计', 50, 66, 64.02, 0.97, reason],
        [null, '其中：财政资金', 50, 66, 64.02, 0.97, null],
      ],
    ]);

  it('hints at the reason for which a column of the funds has a place', () => {
    assert.deepEqual(form(null), ['hint 自评!D4']);
  });

  it('is content with the words in it', () => {
    assert.deepEqual(form('年中追加清雪经费16万元'), []);
  });
});
