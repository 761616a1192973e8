import assert from 'node:assert/strict';
import { attachCalculator } from '../../src/workbench/calculation/attach';
import { Workbook } from '../../src/workbench/model/workbook';
import { resultOf, valueAt } from './sheets';

/** Texts that read as numbers (文本型数字), a number, a logical value, words, and text of two lines. */
const CELLS = [["'3"], ["'-2.5"], [4], [null], [true], ['甲'], ["'1,234.5"], ["'2024-1-31"], [' ']];

const CASES: Readonly<Record<string, readonly (readonly [formula: string, expected: unknown])[]>> = {
  'a text that reads as a number is one where a single number is wanted': [
    ['=ABS(A2)', 2.5],
    ['=ROUND(A2,0)', -3],
    ['=MOD(A1,2)', 1],
    ['=POWER(A1,2)', 9],
    ['=SQRT(A7*0+A1+1)', 2],
    ['=ROUNDDOWN(A7,0)', 1234],
    ['=ABS(A6)', '#VALUE!'],
    ['=-"3"', -3],
    ['=EDATE(A8,1)', 45351],
  ],
  'a text in a list does not count, also when it reads as a number': [
    ['=SUM(A1:A3)', 4],
    ['=MEDIAN(A1:A3)', 4],
    ['=GEOMEAN(A1:A3)', 4],
    ['=DEVSQ(A1:A3)', 0],
    ['=AVERAGEA(A1:A5)', 1.25],
    ['=STDEV(A1:A2)', '#DIV/0!'],
    ['=VARP(A6:A7)', '#DIV/0!'],
  ],
  'a text is no condition': [
    ['=IF(A1,1,2)', '#VALUE!'],
    ['=IF("TRUE",1,2)', 1],
    ['=IF(A3,1,2)', 1],
    ['=IF(A4,1,2)', 2],
    ['=IF(A9=" ",1,2)+IF(A9=" ",1,2)', 2],
  ],
  'a number becomes a text of at most fifteen digits': [
    ['=1/3&""', '0.333333333333333'],
    ['=LEN(A3/3)', 16],
    ['=LEFT(0.1+0.2,4)', '0.3'],
    ['=10^21&""', '1E+21'],
  ],
  'a line break in a text stays': [
    ['="甲\n乙"', '甲\n乙'],
    ['=LEN("甲\n乙")', 3],
  ],
  'months later is the last day of a shorter month': [
    ['=EDATE(DATE(2023,1,31),1)', 44985],
    ['=EDATE(DATE(2024,3,31),-1)', 45351],
    ['=EDATE(DATE(2023,1,15),1.9)', 44972],
    ['=EOMONTH(DATE(2023,1,15),-1.5)', 44926],
    ['=EDATE(DATE(1900,1,1),-1)', '#NUM!'],
  ],
  'working days leave out free days, however many there are to go': [
    ['=WORKDAY(DATE(2024,1,1),5)', 45299],
    ['=WORKDAY(DATE(2024,1,1),-1)', 45289],
    ['=WORKDAY(DATE(2024,1,6),0)', 45297],
    ['=WORKDAY(DATE(2024,1,1),5,DATE(2024,1,3))', 45300],
    ['=WORKDAY(DATE(2024,1,1),261)', 45657],
    ['=WORKDAY(DATE(2024,1,1),1000000000)', '#NUM!'],
    ['=WORKDAY.INTL(DATE(2024,1,1),3,"0000011")', 45295],
    ['=WORKDAY.INTL(DATE(2024,1,1),6,11)', 45299],
    ['=WORKDAY.INTL(DATE(2024,1,1),3,7)', 45295],
    ['=WORKDAY.INTL(DATE(2024,1,1),3,"1111111")', '#VALUE!'],
  ],
  'the number is rounded that one reads': [
    ['=ROUND(0.001+0.5-0.4-0.05-0.001,1)', 0.1],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1250,-2)', 1300],
  ],
  'a format with hours beyond a day counts parts of seconds': [
    ['=TEXT(3.14159,"[s].000")', '271433.376'],
    ['=TEXT(1.25,"[h]:mm")', '30:00'],
    ['=TEXT(TRUE,"0;0;0;@!。")', 'TRUE。'],
  ],
  'what would take long is given up, the rest is computed': [
    ['=BINOMDIST(2,5,0.5,FALSE)', 0.3125],
    ['=POISSON(0,0.5,TRUE)', Math.exp(-0.5)],
    ['=BINOMDIST(2,5000000000,0.5,TRUE)', '#NAME?'],
    ['=ROUND(VDB(2400,300,10,0,1),2)', 480],
    ['=VDB(1000000000,1,1000000000,0,500000000)', '#NAME?'],
    ['=SUM(MUNIT(3))', 3],
    ['=SUM(MUNIT(100000))', '#NAME?'],
    ['=SUM(EXPAND(1,2,3,1))', 6],
    ['=SUM(EXPAND(1,1000000,16000,1))', '#NAME?'],
    ['=SUM(SEQUENCE(3))', '#NAME?'],
    ['=LEN(SUBSTITUTE("甲乙甲","甲","丙丁"))', 5],
    ['=LEN(SUBSTITUTE(REPT("甲",30000),"甲",REPT("乙",30000)))', '#NAME?'],
    ['=SUM(($A$1:$A$3=TRANSPOSE($A$1:$A$3))*1)>0', true],
    ['=SUM(($A$1:$A$9000=TRANSPOSE($A$1:$A$9000))*1)', '#NAME?'],
    ['=SUM($A$1:$A$9000*$A$1:$BZZ$1)', '#NAME?'],
  ],
};

describe('formulas as Excel computes them', () => {
  for (const [what, cases] of Object.entries(CASES)) {
    describe(what, () => {
      for (const [formula, expected] of cases) {
        it(`${formula.replace('\n', '⏎')} is ${String(expected)}`, () =>
          assert.equal(resultOf(formula, CELLS), expected));
      }
    });
  }

  it('rows that a filter leaves out count in no SUBTOTAL, rows hidden by hand only in 109', () => {
    const workbook = new Workbook('筛选.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.filters.push({ firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 0 });
    for (const row of [2, 5]) sheet.hiddenRows.add(row);
    for (const [row, value] of [0, 1, 20, 300, 4000, 50_000].entries()) sheet.place(row, 0, { value });
    attachCalculator(workbook);
    sheet.enterCell(0, 2, '=SUBTOTAL(9,A2:A6)', 'user');
    sheet.enterCell(1, 2, '=SUBTOTAL(109,A2:A6)', 'user');
    assert.deepEqual([valueAt(workbook, '表!C1'), valueAt(workbook, '表!C2')], [54_301, 4_301]);
  });

  it('a result stays to the last digit while the engine comes to what it did from the cells of the file', () => {
    const workbook = new Workbook('末位.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: 90 });
    sheet.place(0, 1, { value: 6.1257422745431e-17, formula: '=COS(RADIANS(A1))' });
    attachCalculator(workbook);
    sheet.enterCell(0, 0, 90, 'user');
    assert.equal(valueAt(workbook, '表!B1'), 6.1257422745431e-17);
    sheet.enterCell(0, 0, 0, 'user');
    assert.equal(valueAt(workbook, '表!B1'), 1);
  });
});
