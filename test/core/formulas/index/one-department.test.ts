import assert from 'node:assert/strict';
import { byDepartment } from '../../../../src/core/formulas/index/one-department';
import { TableIndex } from '../../../../src/core/formulas/index/table-index';
import { table } from '../../../support/table';

/** The departments that tables belong to: for each, the places of its tables among all. */
function grouped(...departments: readonly (string | null)[]): readonly (readonly number[])[] {
  const tables = departments.map(
    (department) => new TableIndex({ ...table({ columns: [], rows: [] }), department }),
  );
  return byDepartment(tables).map((own) => own.map((index) => tables.indexOf(index)));
}

describe('the tables of a workbook', () => {
  it('are all of one department where only one is named', () => {
    assert.deepEqual(grouped('水务局', null, '水务局', ''), [[0, 1, 2, 3]]);
    assert.deepEqual(grouped(null, null), [[0, 1]]);
  });

  it('are of one department where a name only says more', () => {
    assert.deepEqual(grouped('水务局', '某县水务局', '水务局 (本级)', '水 务 局（汇总）'), [[0, 1, 2, 3]]);
  });

  it('are those of each where several are named', () => {
    assert.deepEqual(grouped('水务局', '交通局', '水务局本级', '交通局'), [
      [0, 2],
      [1, 3],
    ]);
  });

  it('belong to none of several where they name none', () => {
    assert.deepEqual(grouped('水务局', null, '交通局'), [[0], [2]]);
  });

  it('belong to each that their name contains', () => {
    assert.deepEqual(grouped('水务局', '交通局', '水务局、交通局'), [
      [0, 2],
      [1, 2],
    ]);
  });
});
