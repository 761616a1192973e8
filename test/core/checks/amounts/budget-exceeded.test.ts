import assert from 'node:assert/strict';
import { told } from '../told';

const RULE = 'logic/budget-exceeded';

describe('what a purchase was awarded for', () => {
  const HEADER = ['序号', '采购项目', '预算金额', '中标金额', '节约资金'];

  it('may not be more than its budget', () => {
    const rows = [
      ['2024年采购项目明细表'],
      ['单位：元'],
      HEADER,
      [1, '食堂食材配送', 460000, 441600, 18400],
      [2, '校车租赁', 285000, 291000, -6000],
      [3, '净水设备', 73000, 70080, 2920],
    ] as const;
    assert.deepEqual(told(RULE, ['采购', rows]), ['warning 采购!D5']);
  });

  it('is no price of each', () => {
    const rows = [
      ['2024年采购项目明细表'],
      ['单位：元'],
      ['采购项目', '预算金额', '中标单价', '数量', '中标金额'],
      ['课桌椅', 30000, 290, 100, 29000],
      ['图书架', 18000, 880, 20, 17600],
    ] as const;
    assert.deepEqual(told(RULE, ['采购', rows]), []);
  });
});
