import assert from 'node:assert/strict';
import { isCellError } from '../../../src/core/workbook/snapshot';
import { SnapshotIndex } from '../../../src/core/workbook/snapshot-index';
import { errorValue, sheet, workbook } from '../../support/sheet';

describe('the index of a workbook', () => {
  const book = workbook(
    sheet('自评表', [
      ['项目', '金额'],
      ['甲', 45.08],
    ]),
    sheet('末列', [['末']], { at: { row: 0, column: 16_383 } }),
  );
  const read = () => new SnapshotIndex(book);
  const at = (name: string, row: number, column: number) => read().at({ sheet: name, row, column })?.value;

  it('finds any cell by its address', () => {
    assert.equal(at('自评表', 0, 1), '金额');
    assert.equal(at('自评表', 1, 1), 45.08);
  });

  it('tells the last column of a row from the first of the next', () => {
    assert.equal(at('末列', 0, 16_383), '末');
    assert.equal(at('末列', 1, 0), undefined);
  });

  it('finds nothing in blank cells and on sheets that do not exist', () => {
    assert.equal(at('自评表', 5, 5), undefined);
    assert.equal(at('汇总表', 0, 0), undefined);
    const index = read();
    assert.equal(index.sheet('汇总表'), undefined);
    assert.equal(index.contentsOf('汇总表'), null);
    assert.equal(index.sheetNamed('汇总表'), undefined);
  });

  it('goes through the cells of a sheet once, however often it is asked', () => {
    const index = read();
    assert.equal(index.sheet('自评表'), index.sheet('自评表'));
    assert.equal(index.contentsOf('自评表'), index.contentsOf('自评表'));
    assert.equal(index.contentsOf('自评表')?.texts.length, 3);
  });

  it('hands out the sheet as it was read', () => assert.equal(read().sheetNamed('自评表'), book.sheets[0]));
});

describe('an error in a cell', () => {
  it('is told from words that read like one, and from a cell that is not there', () => {
    assert.ok(isCellError(errorValue('#N/A')));
    for (const value of ['#N/A', 0, false, undefined]) assert.ok(!isCellError(value), String(value));
  });
});
