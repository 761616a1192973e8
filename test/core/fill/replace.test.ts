import assert from 'node:assert/strict';
import { planFill } from '../../../src/core/fill/plan';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { review } from '../../../src/core/review/review';
import type { Sheet } from '../../../src/core/workbook/snapshot';
import { formatAddress } from '../../../src/core/workbook/address';
import { formula, percent, sheet, shown, workbook, type GridCell } from '../../support/sheet';

const ledger = (total: GridCell, rate: GridCell, first: GridCell = 20): Sheet =>
  sheet('明细', [
    ['2023年项目收支明细表'],
    ['单位：万元'],
    ['项目名称', '全年预算数', '全年执行数', '执行率'],
    ['渠道清淤', first, 18, '—'],
    ['路灯维护', 10, 9, '—'],
    ['合计', total, 27, rate],
  ]);

/** Where formulas are put in place of typed numbers, or into empty cells. */
const written = (table: Sheet): readonly string[] =>
  planFill(review(workbook(table), DEFAULT_SETTINGS), { replaceConstants: true }).written.map(
    ({ cell, formula: text, value }) => `${formatAddress(cell).replace('明细!', '')} ${text} ${value}`,
  );

const TOTAL_OF_BUDGETS = 'B6 =SUM(B4:B5) 30';
const TOTAL_OF_OUTLAYS = 'C6 =SUM(C4:C5) 27';

describe('a typed number', () => {
  it('gives way to the formula that comes to it', () => {
    assert.deepEqual(written(ledger(30, percent(0.9))), [
      TOTAL_OF_BUDGETS,
      TOTAL_OF_OUTLAYS,
      'D6 =IF(B6=0,"",ROUND(C6/B6,4)) 0.9',
    ]);
  });

  it('gives way in the encoding it has: points stay points', () => {
    assert.ok(written(ledger(30, shown(90, '0.00'))).includes('D6 =IF(B6=0,"",ROUND(C6/B6*100,2)) 90'));
  });

  it('stays where the formula comes to another number', () => {
    assert.deepEqual(written(ledger(31, '—')), [TOTAL_OF_OUTLAYS]);
    assert.deepEqual(written(ledger(30, percent(0.895))), [TOTAL_OF_BUDGETS, TOTAL_OF_OUTLAYS]);
  });

  it('stays where it is held as text, or in a cell that makes text of what it holds', () => {
    assert.deepEqual(written(ledger('30', '—')), [TOTAL_OF_OUTLAYS]);
    assert.deepEqual(written(ledger(shown(30, '@'), '—')), [TOTAL_OF_OUTLAYS]);
  });

  it('stays where one of its parts is missing', () =>
    assert.deepEqual(written(ledger(30, '—', null)), [TOTAL_OF_OUTLAYS]));

  it('stays where it is a formula already', () =>
    assert.deepEqual(written(ledger(formula('=B4+B5', 30), '—')), [TOTAL_OF_OUTLAYS]));

  it('stays where another cell that it would read reads it', () => {
    assert.deepEqual(written(ledger(30, '—', formula('=B6-B5', 20))), [TOTAL_OF_OUTLAYS]);
  });

  it('stays on a protected sheet, but for the cells that are left unlocked', () => {
    const locked = { ...ledger(30, '—'), protected: true };
    assert.deepEqual(written(locked), []);
    const range = { firstRow: 5, lastRow: 5, firstColumn: 1, lastColumn: 1 };
    assert.deepEqual(written({ ...locked, unlocked: [range] }), [TOTAL_OF_BUDGETS]);
  });
});
