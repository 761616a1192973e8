import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { review } from '../../../src/core/review/review';
import { sheet, workbook, type GridCell } from '../../support/sheet';

/** Rules that a 2026 budget of expenditure breaks, given its total. */
function brokenBy(total: number): readonly string[] {
  const rows: readonly (readonly GridCell[])[] = [
    ['2026年部门支出预算表'],
    [null, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    [null, '合计', total, 420.5, 310.2],
    ['208', '社会保障和就业支出', 86.3, 86.3, 0],
    ['213', '农林水支出', 644.4, 334.2, 310.2],
  ];
  return review(workbook(sheet('预算', rows)), DEFAULT_SETTINGS).findings.map(({ rule }) => rule);
}

describe('a budget, in which nothing is spent yet', () => {
  it('raises nothing where its sums agree', () => {
    assert.deepEqual(brokenBy(730.7), []);
  });

  it('is held to its sums', () => {
    assert.deepEqual(brokenBy(703.7), ['arithmetic/account-total']);
  });
});
