import assert from 'node:assert/strict';
import { found } from '../../../found';

const RULE = 'consistency/prose-difference';

describe('A completion ahead of the year', () => {
  it('is so many points beyond the months that are over', () => {
    const text = '1-8月，全区支出完成年初预算的71.9%，快于序时进度5.2个百分点，同比下降3%。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('5.2个', '5.6个')), [`${RULE}: 5.6个百分点`]);
  });

  it('may be behind it, in a half year, and over the months of the paragraph above', () => {
    const text = '上半年，全县收入12.4亿元。\n支出率44.25%，慢于序时进度5.75个百分点。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('44.25', '42.45')).length, 1);
  });

  it('says nothing where the months are open, nor where it fits another month', () => {
    assert.deepEqual(found('支出率42.02%，超序时进度8.86个百分点。'), []);
    assert.deepEqual(found('1-4月，支出率50.00%，超序时进度8.33个百分点。'), []);
  });

  it('may be held against a part of the year that was rounded', () => {
    assert.deepEqual(found('截至5月底，资金支出率46.35%，超序时进度4.35个百分点。'), []);
  });

  it('is not ahead where it is behind', () => {
    assert.deepEqual(found('截至9月底，支出进度60%，快于序时进度15个百分点。'), [
      'consistency/prose-comparison: 快于序时进度15个百分点',
    ]);
  });
});
