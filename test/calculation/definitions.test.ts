import assert from 'node:assert/strict';
import { parseRange } from '../../src/core/workbook/address';
import { NO_DEFINITIONS, type Definitions } from '../../src/core/workbook/calculation/definitions';
import { attachCalculator } from '../../src/workbench/calculation/attach';
import { Workbook } from '../../src/workbench/model/workbook';
import { valueAt } from './sheets';

const range = (text: string) => {
  const found = parseRange(text);
  if (!found) throw new Error(text);
  return found;
};

const DEFINITIONS: Definitions = {
  ...NO_DEFINITIONS,
  names: [
    { name: '税率', sheet: null, text: '支出!$C$1' },
    { name: '税率', sheet: '收入', text: '0.5' },
    { name: '预算', sheet: null, text: '支出!$A$2:$A$3' },
    // As seen from A1: the cell one row down, three columns to the left, over the edge of the sheet.
    { name: '左邻', sheet: null, text: '支出!XFB2' },
  ],
  tables: [
    {
      name: '科目表',
      sheet: '支出',
      range: range('A1:B4'),
      columns: ['预算数', '决算数'],
      headerRows: 1,
      totalsRows: 1,
    },
  ],
};

/** A workbook of two sheets with these definitions, and a formula in 支出!E2. */
function result(formula: string, sheet = '支出'): unknown {
  const workbook = new Workbook('科目.xlsx');
  const spending = workbook.addSheet('支出');
  const income = workbook.addSheet('收入');
  attachCalculator(workbook, DEFINITIONS);
  const rows = [
    ['预算数', '决算数', 0.1],
    [10, 8],
    [20, 15],
    ['=SUM(A2:A3)', '=SUM(B2:B3)'],
  ];
  workbook.batch(() => {
    for (const [row, line] of rows.entries()) {
      for (const [column, value] of line.entries()) spending.enterCell(row, column, value, 'user');
    }
    income.enterCell(1, 0, 7, 'user');
    workbook.sheet(sheet)?.enterCell(1, 4, formula, 'user');
  });
  return valueAt(workbook, `${sheet}!E2`);
}

describe('what formulas refer to besides cells', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['=A2*税率', 1],
    ['=SUM(预算)', 30],
    ['=SUM(科目表[预算数])', 30],
    ['=科目表[[#This Row],[决算数]]/科目表[[#This Row],[预算数]]', 0.8],
    ['=科目表[[#Totals],[决算数]]', 23],
    ['=COUNTA(科目表[#All])', 8],
    ['=SUM(科目表[[预算数]:[决算数]])', 53],
    ['=SUM(支出:收入!A2)', 17],
    ['=SUM(A:A)', 60],
    ['=A1:A3*2', 20],
    ['=SUM(OFFSET(A1,1,0,2,1))', 30],
    ['=INDIRECT("A"&3)', 20],
    ['=左邻', 15],
    ['=SUM(A1:B3 A3:A9)', 20],
    ['=SUM(A1:A2 B3:B4)', '#NULL!'],
    ['=RMB(1234.5)', '¥1,234.50'],
    ['=TEXT(123,"[DBNum2]General")', '壹佰贰拾叁'],
  ];
  for (const [formula, expected] of cases) {
    it(`${formula} is ${String(expected)}`, () => assert.equal(result(formula), expected));
  }

  it('a name of the sheet goes before one of the workbook', () => {
    assert.equal(result('=A2*税率', '收入'), 3.5);
  });

  it('an array formula fills its cells, and none of them is changed alone', () => {
    const workbook = new Workbook('数组.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: 1 });
    sheet.place(0, 1, { value: 2 });
    for (const [row, value] of [1, 2, '#N/A'].entries()) {
      const stored = typeof value === 'string' ? { error: value } : value;
      sheet.place(row, 2, { value: stored, formula: '=TRANSPOSE(A1:B1)' });
    }
    sheet.arrays.push({ range: range('C1:C3'), spills: false });
    attachCalculator(workbook);
    sheet.enterCell(0, 1, 5, 'user');
    assert.deepEqual(
      ['C1', 'C2', 'C3'].map((cell) => valueAt(workbook, `表!${cell}`)),
      [1, 5, '#N/A'],
    );
    assert.throws(() => sheet.enterCell(1, 2, 7, 'user'));
  });

  it('an array formula that claims the whole sheet keeps what its cell holds, and others are computed', () => {
    const workbook = new Workbook('全表.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: 7, formula: '=ROW(A1:XFD1048576)' });
    sheet.place(0, 1, { value: 2 });
    sheet.arrays.push({ range: range('A1:A1048576'), spills: false });
    attachCalculator(workbook);
    sheet.enterCell(0, 2, '=B1*3', 'user');
    assert.deepEqual([valueAt(workbook, '表!A1'), valueAt(workbook, '表!C1')], [7, 6]);
  });

  it('a circle of the file keeps the values that repeated calculation left', () => {
    const workbook = new Workbook('迭代.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: 5, formula: '=A2+1' });
    sheet.place(1, 0, { value: 4, formula: '=A1*B2' });
    sheet.place(1, 1, { value: 0.8 });
    attachCalculator(workbook, { ...NO_DEFINITIONS, iterates: true });
    sheet.enterCell(1, 1, 0.5, 'user');
    assert.deepEqual(
      ['A1', 'A2'].map((cell) => valueAt(workbook, `表!${cell}`)),
      [5, 4],
    );
    assert.equal(workbook.keptResults.length, 2);
  });
});
