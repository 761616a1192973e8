import assert from 'node:assert/strict';
import { CASES, FUNDS } from './cases';
import { resultOf } from './sheets';

describe('formulas', () => {
  for (const [formula, expected] of CASES) {
    it(`${formula.trim()} is ${expected}`, () => assert.equal(resultOf(formula, FUNDS), expected));
  }
});
