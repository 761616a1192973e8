import assert from 'node:assert/strict';
import {
  displayFormula,
  shiftFormula,
  storedFormula,
} from '../../../../../src/hosts/xlsx/read/sheet/formula';

describe('Copying a formula', () => {
  const cases: readonly (readonly [string, number, number, string])[] = [
    ['D4/C4', 1, 0, 'D5/C5'],
    ['D4/C4', 0, 2, 'F4/E4'],
    ['$D$4/$C4+C$4', 2, 1, '$D$4/$C6+D$4'],
    ['SUM(B4:B6)', 0, 1, 'SUM(C4:C6)'],
    ['SUM(B:B)+SUM($C:D)+SUM(1:2)+SUM($1:2)', 1, 1, 'SUM(C:C)+SUM($C:E)+SUM(2:3)+SUM($1:3)'],
    ['LOG10(A1)&"A1"&A1', 1, 0, 'LOG10(A2)&"A1"&A2'],
    ["'A1 表'!A1+A1!B2+年初数!A1", 1, 0, "'A1 表'!A2+A1!B3+年初数!A2"],
    ['表1[[#This Row],[A1]]+预算A1+A1', 1, 0, '表1[[#This Row],[A1]]+预算A1+A2'],
    ['IF(A1="他说""A1""",TRUE,1.5E3)', 1, 0, 'IF(A2="他说""A1""",TRUE,1.5E3)'],
    ['A2', -2, 0, '#REF!'],
    ['XFD1+A1048576', 1, 1, '#REF!+#REF!'],
    ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
    ['ABCD1+A12345678', 1, 1, 'ABCD1+A12345678'],
  ];
  for (const [formula, rows, columns, expected] of cases) {
    it(`moves ${formula} by ${rows} rows and ${columns} columns to ${expected}`, () => {
      assert.equal(shiftFormula(formula, rows, columns), expected);
    });
  }
});

describe('Functions newer than the file format', () => {
  it('are shown without their prefix, except inside texts', () => {
    assert.equal(
      displayFormula('_xlfn.TEXTJOIN("_xlfn.",TRUE,_xlfn._xlws.SORT(A1:A3))'),
      'TEXTJOIN("_xlfn.",TRUE,SORT(A1:A3))',
    );
  });

  it('are stored with it', () => {
    const shown = 'IFERROR(CONCAT("CONCAT(",A1),SUM(B1))';
    assert.equal(storedFormula(shown), 'IFERROR(_xlfn.CONCAT("CONCAT(",A1),SUM(B1))');
    assert.equal(displayFormula(storedFormula(shown)), shown);
  });
});
