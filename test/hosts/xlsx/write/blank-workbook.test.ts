import assert from 'node:assert/strict';
import { blankWorkbook } from '../../../../src/hosts/xlsx/write/blank-workbook';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read';

describe('A new workbook', () => {
  it('has one empty sheet of the name given', () => {
    const { sheets } = readSnapshot(blankWorkbook('汇总 <1>', [10, 20]), 'new.xlsx');
    assert.deepEqual(
      sheets.map(({ name, cells }) => [name, cells.length]),
      [['汇总 <1>', 0]],
    );
  });
});
