import assert from 'node:assert/strict';
import { once } from '../../../src/core/workbook/once';

describe('what is made once', () => {
  it('is made when it is first asked for and kept, also where it is nothing', () => {
    let times = 0;
    const made = once(() => {
      times += 1;
      return null;
    });
    assert.equal(times, 0);
    assert.deepEqual([made(), made(), times], [null, null, 1]);
  });
});
