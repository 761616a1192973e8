import assert from 'node:assert/strict';
import { ledger, told } from '../../told';

const RULE = 'score/all-full-marks';
const COLUMNS = ['全年预算数', '全年执行数', '自评得分'];

describe('a hundred points for every project', () => {
  const rows = (last: number) => [
    ['渠道清淤', 10, 10, 100],
    ['路灯维护', 12, 12, 100],
    ['绿地养护', 9, 9, last],
  ];

  it('are a hint', () => {
    assert.deepEqual(told(RULE, ledger(COLUMNS, ...rows(100))), ['hint 明细!D4']);
  });

  it('are none where one project has fewer', () => {
    assert.deepEqual(told(RULE, ledger(COLUMNS, ...rows(98.5))), []);
  });
});
