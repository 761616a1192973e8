import assert from 'node:assert/strict';
import { openFormulas } from '../../src/core/workbook/calculation/open-formulas';
import { NO_DEFINITIONS } from '../../src/core/workbook/calculation/definitions';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { calculatedSnapshot } from '../../src/calculation/calculated-snapshot';
import { sheet, workbook, type GridCell } from '../support/sheet';

const formula = (text: string): GridCell => ({ value: '', formula: text });

const calculated = (book: Snapshot): Snapshot => calculatedSnapshot(book, NO_DEFINITIONS);

/** The result of a formula in C1 beside A1 = 12, B1 = 5, A2 = 0.1, B2 = words, A3 = 7 by formula. */
function result(text: string): unknown {
  const book = workbook(
    sheet('表', [
      [12, 5, formula(text)],
      [0.1, '无', null],
      [formula('=A1-B1'), null, null],
    ]),
  );
  const { cells = [] } = calculated(book).sheets[0] ?? {};
  return cells.find(({ row, column }) => row === 0 && column === 2)?.value;
}

describe('a formula without a stored result', () => {
  const cases: readonly (readonly [string, number | ''])[] = [
    ['=A1+B1*2', 22],
    ['=(A1+B1)*2', 34],
    ['=-A1+2^3', -4],
    ['=A1/B1', 2.4],
    ['=A1*50%', 6],
    ['=SUM(A1:B3)', 24.1],
    ["=SUM('表'!A1,B1,3)", 20],
    ['=ROUND(A1/7,2)', 1.71],
    ['=ROUND(1234,-2)', 1200],
    ['=IF(B1=0,"",A1/B1)', 2.4],
    ['=IF(B3=0,"",A1/B3)', ''],
    ['=IFERROR(A1/B3,0)', 0],
    ['=MAX(A1:A3)-MIN(A1:A3)', 11.9],
    ['=AVERAGE(A1:B1)', 8.5],
    ['=SUBTOTAL(9,A1:B1)', 17],
    ['=IF(AND(A1>B1,B1>=5),1,2)', 1],
    ['=A3*2', 14],
    ['=C1+1', ''],
    ['=[1]别处!A1', ''],
  ];
  for (const [text, expected] of cases) {
    it(`${text} is ${expected === '' ? 'left alone' : String(expected)}`, () => {
      assert.equal(result(text), expected);
    });
  }

  it('is told where it cannot be computed and no formula of the sheet has a result', () => {
    const bare = workbook(sheet('表', [[1, formula('=GETPIVOTDATA(A1,B1)')]]));
    const filled = workbook(
      sheet('表', [[1, formula('=GETPIVOTDATA(A1,B1)'), { value: 3, formula: '=A1+2' }]]),
    );
    assert.deepEqual(calculated(bare).sheets.map(openFormulas), [1]);
    assert.deepEqual(calculated(filled).sheets.map(openFormulas), [0]);
  });

  it('leaves a workbook in which nothing is missing as it is', () => {
    const book = workbook(sheet('表', [[1, { value: 3, formula: '=A1+2' }]]));
    assert.deepEqual(calculated(book).sheets, book.sheets);
  });
});
