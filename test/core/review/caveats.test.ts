import assert from 'node:assert/strict';
import { caveatsOf } from '../../../src/core/review/caveats';
import { sheet, workbook } from '../../support/sheet';

describe('what an officer must know of how a workbook was read', () => {
  const book = workbook(sheet('自评表', [['文字']]));

  it('is nothing where all of it was read and is calculated', () => {
    assert.deepEqual(caveatsOf(book), []);
    assert.deepEqual(caveatsOf({ ...book, unread: [], manualCalculation: false }), []);
  });

  it('names the sheets that could not be read', () => {
    const sheets = ['图表1', '损坏的表'];
    assert.deepEqual(caveatsOf({ ...book, unread: sheets }), [
      { id: 'host/sheets-unread', data: { sheets } },
    ]);
  });

  it('says where formulas wait for F9, after the sheets that could not be read', () => {
    assert.deepEqual(
      caveatsOf({ ...book, unread: ['图表1'], manualCalculation: true }).map(({ id }) => id),
      ['host/sheets-unread', 'host/manual-calculation'],
    );
  });
});
