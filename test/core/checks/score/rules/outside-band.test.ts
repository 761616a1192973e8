import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../../../src/core/findings/settings';
import { FIRST, form, found } from '../forms';

const RULE = 'score/outside-band';
const PART = { target: '作用明显', actual: '部分达成年度指标并具有一定效果', weight: 10 };

describe('the score of an indicator graded in words', () => {
  it('lies in the band of its grade', () => {
    assert.deepEqual(found(RULE, form([{ ...PART, score: 7 }])), []);
    assert.deepEqual(found(RULE, form([{ ...PART, score: 9 }])), [`warning 自评表!G${FIRST}`]);
  });

  it('follows the bands of the chosen profile', () => {
    const hubei = { ...DEFAULT_SETTINGS, profile: 'hubei' };
    assert.deepEqual(found(RULE, form([{ ...PART, score: 5.5 }])), [`warning 自评表!G${FIRST}`]);
    assert.deepEqual(found(RULE, form([{ ...PART, score: 5.5 }]), hubei), []);
  });
});
