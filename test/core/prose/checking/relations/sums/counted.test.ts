import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('A total of things counted', () => {
  it('is the sum of those right before it in its sentence', () => {
    const text = '新建幼儿园3所。办理建议132件、提案118件，合计250件，办结率100%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('合计250', '合计252')).length, 1);
  });

  it('is one of marks as well, without those that can be had', () => {
    const text =
      '产出得分48分（满分50分），效益得分28.5分（满分30分），满意度得分10分（满分10分），总得分86.5分。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('总得分86.5', '总得分85.6')).length, 1);
  });

  it('adds no things of other kinds', () => {
    assert.deepEqual(found('培训3期，检查5次，走访农户20户，合计20户。'), []);
  });
});
