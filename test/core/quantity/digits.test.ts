import assert from 'node:assert/strict';
import { exchangedPlaces } from '../../../src/core/quantity/digits';

describe('digits that have changed places', () => {
  it('are told with where they stand, neighbours or not', () => {
    assert.deepEqual(exchangedPlaces('45.31', '54.31'), [0, 1]);
    assert.deepEqual(exchangedPlaces('4531', '1534'), [0, 3]);
  });

  it('are none where nothing, or something else, is different', () => {
    for (const [one, other] of [
      ['4531', '4531'],
      ['4531', '4532'],
      ['4531', '5431.'],
      ['4531', '3154'],
      ['4531', '5421'],
    ] as const)
      assert.equal(exchangedPlaces(one, other), null, `${one} ${other}`);
  });
});
