import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { review } from '../../../src/core/review/review';
import { sheet, workbook } from '../../support/sheet';

describe('the calculation of a sum of which one part is filled in', () => {
  it('names the cell that the sum repeats, to its last digit', () => {
    const funds = sheet('自评表', [
      ['项目支出绩效自评表'],
      ['项目名称', '灌渠清淤'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数'],
      [null, '年度资金总额', 60, 0, 0],
      [null, '其中：本年财政拨款', 60, 58.236, 58.236],
      [null, '上年结转资金', null, null, null],
      [null, '其他资金', null, null, null],
    ]);
    const [found] = review(workbook(funds), DEFAULT_SETTINGS).findings.filter(
      ({ rule }) => rule === 'arithmetic/funding-total',
    );
    assert.equal(found?.evidence, '自评表!D5 = 58.236');
  });
});
