import assert from 'node:assert/strict';
import { endsBeforeYear } from '../../../../../src/core/words/phrases/time/parts-of-year';

describe('a stretch that ends before the year does', () => {
  for (const text of [
    '2024年1-6月执行情况表',
    '截至9月底',
    '上半年',
    '2024年三季度进度表',
    '1—11月支出数',
    '截至2024年8月',
  ])
    it(`is named by ${text}`, () => assert.equal(endsBeforeYear(text), true));

  for (const text of ['2024年1-12月执行情况表', '截至12月31日', '2023年度', '2023年12月', '11-12月支出'])
    it(`is not named by ${text}`, () => assert.equal(endsBeforeYear(text), false));
});
