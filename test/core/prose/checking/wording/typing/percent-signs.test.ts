import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('A percentage without its sign', () => {
  it('is found behind a word of growth', () =>
    assert.deepEqual(found('支出60.5万元，比上年增加8.2万元，增长15.68。'), ['format/prose-unit: 15.68']));

  it('is found among shares that have theirs', () => {
    const shares = '甲支出5万元，占10.00%；乙支出20万元，占40.00；丙支出25万元，占50.00%。';
    assert.deepEqual(found(shares), ['format/prose-unit: 40.00']);
  });

  it('is left alone where no share beside it has one', () =>
    assert.deepEqual(found('绿地占76.23，林地占12.5。'), []));
});
