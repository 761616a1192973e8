import assert from 'node:assert/strict';
import { proofreadText } from '../../../src/core/prose/proofread';

const found = (text: string) =>
  proofreadText(text).findings.map(({ rule, where, expected }) => [
    rule.replace('consistency/prose-', ''),
    where.quote,
    expected,
  ]);

describe('proof-reading a text', () => {
  it('is silent where figures agree', () => {
    assert.deepEqual(
      found(
        '2023年本局总支出830.5万元，其中：基本支出520.3万元，项目支出310.2万元。比上年增加66.44万元，增长8.7%。',
      ),
      [],
    );
  });

  it('names a rate that was worked out over the wrong base', () => {
    assert.deepEqual(found('全县财政收入完成52.4亿元，比上年增加4.2亿元，增长9.9%。'), [
      ['growth', '9.9%', '8.7'],
    ]);
  });

  it('gives offsets into the text as it was handed over, spaces and full-width digits included', () => {
    const text = '财政收入完成５２．４ 亿元，\n比上年增加4.2亿元，增长 9.9％。';
    const [finding] = proofreadText(text).findings;
    assert.ok(finding);
    assert.equal(text.slice(finding.where.start, finding.where.end), finding.where.quote);
  });
});
