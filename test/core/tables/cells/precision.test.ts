import assert from 'node:assert/strict';
import type { Table } from '../../../../src/core/tables/model';
import { recognise } from '../../../../src/core/tables/recognise';
import { formula, sheet, shown, workbook, type GridCell } from '../../../support/sheet';

/** A ledger of these amounts, as 已使用资金. */
function ledger(...amounts: readonly GridCell[]): Table {
  const rows = amounts.map((amount, index): GridCell[] => [`项目${index + 1}`, amount, amount]);
  const [table] = recognise(
    workbook(sheet('表1', [['单位：万元'], ['项目名称', '本年实际到位资金', '已使用资金'], ...rows])),
  ).tables;
  assert.ok(table);
  return table;
}

function decimals(table: Table): readonly (number | null)[] {
  return table.fields.filter((field) => field.name === 'executed').map((field) => field.figure.decimals);
}

describe('the precision of a figure', () => {
  it('of money typed as 83 among 45.08 is two decimals', () => {
    assert.deepEqual(decimals(ledger(83, 45.08)), [2, 2]);
  });

  it('is not narrowed by one odd figure with four decimals', () => {
    assert.deepEqual(decimals(ledger(83, 45.08, 12.5, 7.25, 9.1234)), [2, 2, 2, 2, 4]);
  });

  it('follows a table that gives everything to four decimals', () => {
    assert.deepEqual(decimals(ledger(83, 45.0812, 12.5512, 7.2501)), [4, 4, 4, 4]);
  });

  it('is one decimal where three different figures all stop there', () => {
    assert.deepEqual(decimals(ledger(83, 45.1, 12.5, 7.2)), [1, 1, 1, 1]);
  });

  it('is the whole unit where many large amounts stop there, so that their sums may be off by one', () => {
    const amounts = [17887739, 17464243, 6522681, 53121126, 1468941, 1548033, 3216974, 154369326, 300000];
    assert.deepEqual(decimals(ledger(...amounts)), Array(9).fill(0));
  });

  it('is two decimals where large amounts are all round', () => {
    const amounts = [10000, 20000, 30000, 45000, 50000, 60000, 75000, 80000, 90000];
    assert.deepEqual(decimals(ledger(...amounts)), Array(9).fill(2));
  });

  it('is what the number format shows', () => {
    assert.deepEqual(decimals(ledger(shown(83, '0.000'), 45.08)), [3, 2]);
  });

  it('is unlimited for the result of a formula', () => {
    assert.deepEqual(decimals(ledger(formula('=1+1', 2), 45.08)), [null, 2]);
  });
});
