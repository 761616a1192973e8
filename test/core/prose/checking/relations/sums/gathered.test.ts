import assert from 'node:assert/strict';
import { found } from '../../../found';

const ROWS = '1.中央补助312万元\n2.省级补助45万元\n3.县级配套103.5万元\n';

describe('a total over the paragraphs above it', () => {
  it('is silent when they come to it', () => assert.deepEqual(found(`${ROWS}以上资金合计460.5万元。`), []));

  it('is found when they do not', () => {
    const [finding, ...others] = found(`${ROWS}以上资金合计560.5万元。`);
    assert.ok(finding?.startsWith('consistency/prose-sum: ') && finding.includes('560.5万元'));
    assert.deepEqual(others, []);
  });

  it('gathers no paragraphs that say more than one amount', () => {
    const more = ROWS.replace('省级补助45万元', '省级补助45万元，其中：第一批20万元，第二批25万元');
    assert.deepEqual(found(`${more}以上资金合计560.5万元。`), []);
  });
});
