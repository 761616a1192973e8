import assert from 'node:assert/strict';
import { concatenated } from '../../../src/core/findings/concatenated';

describe('lists put behind each other', () => {
  it('keep the order of the lists and of what is in them', () => {
    assert.deepEqual(concatenated([['甲', '乙'], [], ['丙']]), ['甲', '乙', '丙']);
  });

  it('are an empty list where there are none', () => assert.deepEqual(concatenated([]), []));
});
