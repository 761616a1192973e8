import assert from 'node:assert/strict';
import { proofreadText } from '../../../../src/core/prose/proofread';

const evidence = (text: string) => proofreadText(text).findings.map((finding) => finding.evidence);

describe('the calculation that a finding prints', () => {
  it('is true arithmetic: a sum to its last decimal', () => {
    const text = '本年支出合计911.7万元，其中：人员经费489.18万元，公用经费46.89万元。';
    assert.deepEqual(evidence(text), ['489.18 + 46.89 = 536.07万元']);
    assert.equal(proofreadText(text).findings[0]?.expected, '536.07');
  });

  it('keeps the noughts of a rounded percentage', () => {
    const text = '全年支出201.8万元，比上年减少9.29万元，下降4.55%。';
    assert.deepEqual(evidence(text), ['9.29万元 ÷ （201.8万元 + 9.29万元） × 100% = 4.40%']);
  });
});
