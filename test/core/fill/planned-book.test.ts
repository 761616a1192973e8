import assert from 'node:assert/strict';
import { PlannedBook } from '../../../src/core/fill/planned-book';
import { formatAddress, parseAddress, type CellAddress } from '../../../src/core/workbook/address';
import { formula, sheet, workbook } from '../../support/sheet';

function at(text: string): CellAddress {
  const cell = parseAddress(text.includes('!') ? text : `明细!${text}`);
  assert.ok(cell);
  return cell;
}

describe('a formula that is planned', () => {
  const snapshot = workbook(
    sheet('明细', [
      [10, formula('=A1*2', 20), formula('=D1+1', 1)],
      [formula('=SUM(汇总!B:B)', 0), formula('=open(', 0)],
    ]),
    sheet('汇总', [[null, formula('=明细!D2', 0)]]),
  );
  const readerOf = (cell: string, text: string, ...planned: readonly (readonly [string, string])[]) => {
    const book = new PlannedBook(snapshot);
    for (const [place, other] of planned) book.plan({ cell: at(place), formula: other });
    const reader = book.readerOf({ cell: at(cell), formula: text });
    return reader && formatAddress(reader);
  };

  it('reads its own cell where it names it, alone or within a range', () => {
    assert.equal(readerOf('D1', '=D1+1'), '明细!D1');
    assert.equal(readerOf('D1', '=SUM(A1:E1)'), '明细!D1');
  });

  it('reads it by way of formulas of the workbook, also on other sheets', () => {
    assert.equal(readerOf('D1', '=C1*2'), '明细!C1');
    assert.equal(readerOf('D2', '=A2'), '汇总!B1');
  });

  it('reads it by way of other formulas that are planned', () => {
    assert.equal(readerOf('E5', '=F5', ['F5', '=SUM(E4:E6)']), '明细!F5');
    assert.equal(readerOf('A1', '=B5', ['B5', '=B1']), '明细!B1');
  });

  it('does not where it reads others, even such as read each other in a circle', () => {
    assert.equal(readerOf('D1', '=B1+A1'), null);
    assert.equal(readerOf('E5', '=F5', ['F5', '=G5'], ['G5', '=F5']), null);
    assert.equal(readerOf('汇总!A1', '=明细!A1'), null);
  });

  it('does not by way of a formula that cannot be read', () => assert.equal(readerOf('E5', '=B2'), null));
});
