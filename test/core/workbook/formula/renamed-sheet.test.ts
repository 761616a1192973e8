import assert from 'node:assert/strict';
import { namesSheet, withSheetsRenamed } from '../../../../src/core/workbook/formula/renamed-sheet';

const cases: readonly (readonly [string, string, string])[] = [
  ['a name as it is', '=SUM(一月!A1:A9)', "=SUM('1 月'!A1:A9)"],
  ['a quoted name', "='一月'!A1+1", "='1 月'!A1+1"],
  ['either end of a span of sheets', '=SUM(一月:三月!A1)', "=SUM('1 月:三月'!A1)"],
  ['the name in any case', '=sheet1!A1', '=Sheet2!A1'],
  ['two sheets that change their names with each other', '=甲!A1-乙!A1', '=乙!A1-甲!A1'],
];

const NAMES = new Map([
  ['一月', '1 月'],
  ['Sheet1', 'Sheet2'],
  ['甲', '乙'],
  ['乙', '甲'],
]);

describe('formulas after sheets were renamed', () => {
  for (const [what, before, after] of cases)
    it(`follow ${what}`, () => assert.equal(withSheetsRenamed(before, NAMES), after));

  it('leave words in quotes, other files and longer names alone', () => {
    for (const formula of ['="一月!A1"', "='[2]一月'!A1", '=[2]一月!A1', '=十一月!A1', '=A1', '=一月度!B2'])
      assert.equal(withSheetsRenamed(formula, NAMES), formula);
  });

  it('stay as they are written where no sheet of theirs was renamed', () => {
    assert.equal(withSheetsRenamed("='Q1'!A1+'汇总'!A1", NAMES), "='Q1'!A1+'汇总'!A1");
    assert.equal(withSheetsRenamed('=一月!A1', new Map()), '=一月!A1');
  });

  it('are known to read a sheet or not', () => {
    assert.equal(namesSheet('=SUM(一月!A1)', '一月'), true);
    assert.equal(namesSheet('=SUM(十一月!A1)', '一月'), false);
  });
});
