import assert from 'node:assert/strict';
import { isThreshold } from '../../../src/core/findings/settings';

describe('a threshold in percent', () => {
  it('lies between 0 and 100 and has at most two decimals', () => {
    for (const text of ['0', '5', '90', '99.9', '99.99', '7.25', '100', '100.0', '100.00'])
      assert.ok(isThreshold(text), text);
  });

  it('is nothing else that an officer may type', () => {
    for (const text of [
      '',
      '-5',
      '101',
      '1000',
      '100.1',
      '100.000',
      '99.999',
      '90.',
      '.5',
      '90%',
      '九十',
      '9x',
      '5.x',
    ])
      assert.ok(!isThreshold(text), text);
  });
});
