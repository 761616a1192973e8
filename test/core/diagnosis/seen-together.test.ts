import assert from 'node:assert/strict';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { a1 } from '../../../src/core/workbook/address';
import { sheet, workbook, type GridCell } from '../../support/sheet';

function corrected(...rows: readonly (readonly GridCell[])[]): readonly string[] {
  const book = workbook(sheet('结余', [['2022年项目结余表'], ['单位：万元'], ...rows]));
  return review(book, DEFAULT_SETTINGS)
    .findings.map(
      ({ primary, expected }) => `${primary ? a1(primary.row, primary.column) : '-'} → ${expected}`,
    )
    .sort();
}

describe('mistakes that a total was added up over', () => {
  it('are each corrected to what their own row says, though the total speaks against every one by itself', () => {
    assert.deepEqual(
      corrected(
        ['项目名称', '预算数', '执行数', '结余'],
        ['河堤加固', 90, 83.2, 8.6],
        ['防汛物资', 40, 37.7, 2.3],
        ['渠道清淤', 65, 60.8, 4.5],
        ['泵站维修', 110, 104.6, 4.5],
        ['合计', 305, 286.3, 19.9],
      ),
      ['D4 → 6.8', 'D6 → 4.2', 'D7 → 5.4', 'D8 → 18.7'],
    );
  });
});
