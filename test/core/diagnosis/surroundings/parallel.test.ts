import assert from 'node:assert/strict';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { a1 } from '../../../../src/core/workbook/address';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

/** Cell and correction of each error and warning in a list of rents, where what was agreed is what is due. */
function told(...rows: readonly (readonly GridCell[])[]): readonly string[] {
  const book = workbook(
    sheet('租金', [
      ['房屋租金收益表'],
      ['单位：万元'],
      ['单位名称', '合同租金', '本年应收', '本年实收'],
      ...rows,
    ]),
  );
  return review(book, DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ primary, expected }) => `${primary ? a1(primary.row, primary.column) : '-'} → ${expected}`);
}

describe('columns that hold the same amounts row by row', () => {
  it('accuse the total that differs from the one beside it, not a part that equals its own', () => {
    assert.deepEqual(
      told(
        ['会议中心', 64.8, 64.8, 60.1],
        ['图书馆', 31.2, 31.2, 31.2],
        ['游泳馆', 118, 118, 96.5],
        ['合计', 172, 214, 187.8],
      ),
      ['B7 → 214'],
    );
  });

  it('accuse the part that differs where the total does not', () => {
    assert.deepEqual(
      told(
        ['会议中心', 64.8, 64.8, 60.1],
        ['图书馆', 36.2, 31.2, 31.2],
        ['游泳馆', 118, 118, 96.5],
        ['合计', 214, 214, 187.8],
      ),
      ['B5 → 31.2'],
    );
  });

  it('say nothing for a figure that was copied with its mistake', () => {
    assert.deepEqual(
      told(
        ['会议中心', 64.8, 64.8, 60.1],
        ['图书馆', 31.2, 31.2, 31.2],
        ['游泳馆', 118, 118, 96.5],
        ['合计', 241, 241, 187.8],
      ),
      ['B7 → 214', 'C7 → 214'],
    );
  });
});
