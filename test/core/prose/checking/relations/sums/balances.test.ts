import assert from 'node:assert/strict';
import { found } from '../../../found';

const ACCOUNT = (moved: string) =>
  `国有资本经营收入预算为8,215万元，国有资本经营支出预算为7,260万元，调出资金${moved}万元，当年收支平衡。`;

describe('An account that balances without a total', () => {
  it('spends and moves what came in', () => {
    assert.deepEqual(found(ACCOUNT('955')), []);
    assert.equal(found(ACCOUNT('995')).length, 1);
  });
});
