import { single } from '../../../src/core/workbook/address';
import assert from 'node:assert/strict';
import { copyFormulas, pastedFormulas } from '../../../src/workbench/page/sheet/grid/copied-formulas';
import { edge, lastPlace } from '../../../src/workbench/page/sheet/grid/navigation';
import { Entries } from '../../../src/workbench/page/sheet/grid/entries';
import { Workbook } from '../../../src/workbench/model/workbook';

function start(entries: readonly (readonly [number, number, string])[]) {
  const book = new Workbook('试.xlsx');
  const sheet = book.addSheet('表');
  for (const [row, column, text] of entries) sheet.enterCell(row, column, text, 'user');
  return { book, sheet };
}

describe('copied formulas', () => {
  for (const [formula, moved] of [
    ['=A1+B2', '=B3+C4'],
    ['=$A1+B$2', '=$A3+C$2'],
    ['=$A$1', '=$A$1'],
    ['="A1"&A1', '="A1"&B3'],
    ['=LOG10(A1)', '=LOG10(B3)'],
    ["='A1'!B2", "='A1'!C4"],
    ['文字A1', '文字A1'],
  ] as const)
    it(`turn ${formula} into ${moved} one column on and two rows down`, () => {
      const { sheet } = start([[0, 0, formula]]);
      const copied = copyFormulas(sheet, single(0, 0));
      assert.deepEqual(pastedFormulas(copied, { row: 2, column: 1 }), [[moved]]);
    });

  it('never point beyond the sheet', () => {
    const { sheet } = start([[1, 1, '=A1']]);
    const copied = copyFormulas(sheet, single(1, 1));
    assert.deepEqual(pastedFormulas(copied, { row: 0, column: 0 }), [['=#REF!']]);
  });
});

describe('Ctrl with an arrow', () => {
  const { sheet } = start([
    [0, 0, '1'],
    [1, 0, '2'],
    [4, 0, '3'],
  ]);
  it('goes to the end of what is filled, then over the gap', () => {
    assert.deepEqual(edge(sheet, { row: 0, column: 0 }, 1, 0), { row: 1, column: 0 });
    assert.deepEqual(edge(sheet, { row: 1, column: 0 }, 1, 0), { row: 4, column: 0 });
    assert.deepEqual(edge(sheet, { row: 4, column: 0 }, -1, 0), { row: 1, column: 0 });
  });

  it('and End goes to the last cell', () => {
    assert.deepEqual(lastPlace(sheet), { row: 4, column: 0 });
  });
});

describe('an entry', () => {
  it('is done again after it was taken back, unless something else was entered', () => {
    const { sheet } = start([]);
    const entries = new Entries();
    entries.enter(sheet, single(0, 0), () => '甲');
    entries.undo();
    assert.equal(sheet.cell(0, 0)?.value ?? null, null);
    assert.equal(entries.redo(), true);
    assert.equal(sheet.cell(0, 0)?.value, '甲');
    entries.undo();
    entries.enter(sheet, single(1, 0), () => '乙');
    assert.equal(entries.redo(), false);
  });
});
