import assert from 'node:assert/strict';
import { shipped, unknown } from '../../scripts/notices.mjs';

describe('The notices of third parties', () => {
  it('name every package that ships, and no tool', () => {
    const names = shipped().map(({ name }) => name);
    for (const name of ['big.js', 'commander', 'react', '@univerjs/engine-formula'])
      assert.ok(names.includes(name), name);
    for (const name of ['mocha', 'typescript', 'xlsx', '@stryker-mutator/core'])
      assert.ok(!names.includes(name), name);
  });

  it('rest on licences that somebody has looked at', () => {
    assert.deepEqual(unknown(shipped()), []);
    assert.equal(unknown([{ name: 'x', version: '1', place: 'x', license: 'AGPL-3.0' }]).length, 1);
  });
});
