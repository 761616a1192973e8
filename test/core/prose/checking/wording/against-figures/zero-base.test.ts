import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('a percentage of nothing', () => {
  it('points at the nought as well, which the percentage contradicts', () => {
    const [finding] = found('培训费预算为0万元，支出决算为6.3万元，完成预算的87.5%。');
    assert.equal(finding, 'logic/prose-zero-base: 0万元，支出决算为6.3万元，完成预算的87.5%');
  });

  it('points at a nought of which all is said to be spent where something was', () => {
    const [finding] = found('培训费预算为0万元，支出决算为6.3万元，完成预算的100%。');
    assert.equal(finding, 'logic/prose-zero-base: 0万元，支出决算为6.3万元，完成预算的100%');
  });

  it('is pointed at alone where it is all of nothing', () => {
    const [finding] = found('培训费预算为0万元，支出决算为0万元，完成预算的100%。');
    assert.equal(finding, 'logic/prose-zero-base: 100%');
  });
});
