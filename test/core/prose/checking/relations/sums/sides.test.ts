import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('Both sides of an account', () => {
  it('come to the same, so that a total of nothing was never filled in', () => {
    const text = '2023年度收入总计518.6万元，支出总计518.6万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('518.6', '0')).length, 1);
  });
});
