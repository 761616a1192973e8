import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('Movements between two balances', () => {
  it('come to what there is at the end', () => {
    const text =
      '2024年末全县政府债务余额57.66亿元，2025年发行债券增加11.86亿元，偿还本金减少4.35亿元，2025年末余额为65.17亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('65.17', '65.71')).length, 1);
  });
});
