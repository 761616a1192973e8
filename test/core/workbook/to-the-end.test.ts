import assert from 'node:assert/strict';
import { toTheEnd } from '../../../src/core/workbook/to-the-end';

describe('work in steps', () => {
  it('is carried out to its result in one go', () => {
    const done: string[] = [];
    function* work(): Generator<void, number> {
      for (const step of ['读表', '核对']) {
        done.push(step);
        yield;
      }
      return done.length;
    }
    assert.equal(toTheEnd(work()), 2);
    assert.deepEqual(done, ['读表', '核对']);
  });
});
