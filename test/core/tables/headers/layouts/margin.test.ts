import assert from 'node:assert/strict';
import { a1 } from '../../../../../src/core/workbook/address';
import { linesOf } from '../../../../../src/core/tables/cells/lines';
import { withoutMargin } from '../../../../../src/core/tables/headers/layouts/margin';
import { Lexicon } from '../../../../../src/core/tables/vocabulary/lexicon';
import { sheet, type GridCell } from '../../../../support/sheet';

const n = null;

/** The cells that are left of a sheet, by address. */
function left(...rows: readonly (readonly GridCell[])[]): readonly string[] {
  const lines = withoutMargin(linesOf(sheet('Sheet1', rows), new Lexicon()));
  return lines.flatMap(({ tokens }) => tokens.map(({ row, column }) => a1(row, column)));
}

const HEADER: readonly GridCell[] = ['项目名称', '预算数', '执行数'];

describe('calculations in the margin', () => {
  it('are labels and figures right of a blank column, and no part of the table', () => {
    const cells = left([...HEADER, n, '付款一', 12], ['河道清淤', 40, 38, n, '付款二', 26]);
    assert.deepEqual(cells, ['A1', 'B1', 'C1', 'A2', 'B2', 'C2']);
  });

  it('are none where the header goes on behind the blank column', () => {
    const cells = left([...HEADER, n, '执行率', '得分'], ['河道清淤', 40, 38, n, '95%', 9.5]);
    assert.equal(cells.length, 10);
  });

  it('are none where figures without labels stand beside the rows', () => {
    assert.equal(left([...HEADER], ['河道清淤', 40, 38, n, 2], ['护岸', 10, 9, n, 1]).length, 11);
  });
});
