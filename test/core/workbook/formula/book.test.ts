import assert from 'node:assert/strict';
import { FormulaBook } from '../../../../src/core/workbook/formula/book';
import { SnapshotIndex } from '../../../../src/core/workbook/snapshot-index';
import { formula, sheet, workbook } from '../../../support/sheet';

describe('the formulas of a workbook', () => {
  const read = () =>
    new FormulaBook(
      new SnapshotIndex(
        workbook(
          sheet('明细', [
            ['甲', formula('=C1*2', 4), 2],
            ['乙', formula('=open(', 6), formula('=C1', 2)],
          ]),
          sheet('说明', [['文字']]),
        ),
      ),
    );

  it('are found by their cells', () => {
    const book = read();
    assert.equal(book.at({ sheet: '明细', row: 0, column: 1 })?.text, '=C1*2');
    assert.equal(book.at({ sheet: '明细', row: 1, column: 2 })?.text, '=C1');
    assert.equal(book.at({ sheet: '明细', row: 0, column: 2 }), undefined);
    assert.equal(book.at({ sheet: '汇总', row: 0, column: 1 }), undefined);
  });

  it('stand in row order, each with its cell', () => {
    assert.deepEqual(
      [...read().of('明细')].map(({ cell, text }) => `${cell.sheet} ${cell.row},${cell.column} ${text}`),
      ['明细 0,1 =C1*2', '明细 1,1 =open(', '明细 1,2 =C1'],
    );
  });

  it('are read once, however often they are asked for', () => {
    const book = read();
    const at = { sheet: '明细', row: 0, column: 1 };
    assert.equal(book.at(at), book.at(at));
    assert.equal(book.at(at)?.tokens?.length, 3);
  });

  it('inside an area are found by place or among all, whatever its size', () => {
    const within = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) =>
      [...read().within({ sheet: '明细', range: { firstRow, firstColumn, lastRow, lastColumn } })].map(
        ({ text }) => text,
      );
    assert.deepEqual(within(0, 1, 1, 1), ['=C1*2', '=open(']);
    assert.deepEqual(within(1, 1, 1, 2), ['=open(', '=C1']);
    assert.deepEqual(within(0, 0, 0, 0), []);
    assert.deepEqual(within(0, 2, 1_048_575, 2), ['=C1']);
    assert.deepEqual(within(1, 0, 1, 16_383), ['=open(', '=C1']);
    assert.deepEqual(within(0, 0, 9, 9), ['=C1*2', '=open(', '=C1']);
  });

  it('are counted sheet by sheet', () => {
    assert.deepEqual(
      ['明细', '说明', '汇总'].map((name) => read().countOn(name)),
      [3, 0, 0],
    );
  });
});
