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
  it('finds each under a title of its own, where the text has said how many there are', () => {
    const rows =
      '共安排3个项目，总投资1426万元。\n1.水渠改造\n投资：680万元\n2.机井配套\n投资：396万元\n3.村道硬化\n投资：350万元\n';
    assert.deepEqual(found(rows), []);
    assert.equal(found(rows.replace('396', '369')).length, 1);
    assert.deepEqual(found(rows.replace('3个', '5个').replace('396', '302')), []);
  });

  it('adds up as many of them as it says, past what divides them', () => {
    const text =
      '（一）一般预算收入46.3万元：\n1、税收30.1万元；\n2、补助16.2万元。\n（二）基金收入2.9万元。\n以上两项合计收入49.2万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('49.2', '59.2')).length, 1);
  });
});
