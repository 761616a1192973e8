import assert from 'node:assert/strict';
import { parseFormula } from '../../../src/workbench/calculation/syntax';
import { CASES, FUNDS } from './cases';
import { resultOf } from './sheets';

describe('formulas', () => {
  for (const [formula, expected] of CASES) {
    it(`${formula.trim()} is ${expected}`, () => assert.equal(resultOf(formula, FUNDS), expected));
  }

  it('what this calculation does not know is no formula', () => {
    for (const formula of ['=[1]Sheet1!A1', '=Sheet1:Sheet3!A1', '=表1[金额]', '=A1#', '=1+', 'A1']) {
      assert.equal(parseFormula(formula), null, formula);
    }
  });
});
