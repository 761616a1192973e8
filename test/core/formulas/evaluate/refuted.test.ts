import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { review } from '../../../../src/core/review/review';
import { a1 } from '../../../../src/core/workbook/address';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

/** The cells of the errors that a sheet raises. */
function errors(...rows: readonly (readonly GridCell[])[]): readonly string[] {
  return review(workbook(sheet('Sheet1', rows)), DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ primary }) => (primary ? a1(primary.row, primary.column) : ''));
}

const TITLE: readonly GridCell[] = ['项目资金台账（单位：万元）'];
const COLUMNS: readonly GridCell[] = ['项目名称', '年初结转', '本年到位', '本年支出', '年末结转', '缴回财政'];

describe('a reading that its own table refutes', () => {
  it('accuses nobody where one further column closes the gap of every row', () => {
    const found = errors(
      TITLE,
      COLUMNS,
      ['河道清淤', 4, 50, 49, 5, 0],
      ['护岸加固', 0, 30, 26, 0, 4],
      ['水位监测', 2, 12, 11, 0, 3],
      ['合计', 6, 92, 86, 5, 7],
    );
    assert.deepEqual(found, []);
  });

  it('still accuses where one row alone is broken', () => {
    const found = errors(
      TITLE,
      COLUMNS.slice(0, 5),
      ['河道清淤', 4, 50, 49, 5],
      ['护岸加固', 0, 30, 26, 3],
      ['水位监测', 2, 12, 11, 3],
      ['合计', 6, 92, 86, 12],
    );
    assert.deepEqual(found, ['E4']);
  });
});
