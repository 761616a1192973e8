import assert from 'node:assert/strict';
import { proofreadText } from '../../../../src/core/prose/proofread';
import { found } from '../found';

const GROWTH = 'consistency/prose-growth';
const SUM = 'consistency/prose-sum';

describe('whose a figure is', () => {
  const WHOLE =
    '三项经费预算460万元，其中：培训费90万元，会议费170万元，差旅费200万元。同口径比2021年减少40万元，下降8%。';

  it('leaves each change and its rate to the subject of their own clause', () => {
    const parts = '其中：培训费同口径比2021年减少10万元，下降10%。会议费减少30万元，下降15%。';
    assert.deepEqual(found(WHOLE + parts), []);
    assert.deepEqual(found(WHOLE + parts.replace('15%', '25%')), [`${GROWTH}: 25%`]);
  });

  it('holds a rate against no change of another subject, even where its own has no amount', () => {
    assert.deepEqual(
      found(`${WHOLE}其中：印刷费比2021年减少12万元，下降75%。邮寄费减少6万元，下降40%。`),
      [],
    );
  });

  it('takes the year printed with an amount for the one compared with', () => {
    const text = '会议费2021年预算12万元，2020年预算16万元；对比减少4万元，减少率25%。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('减少4万元', '减少3万元')), [`${GROWTH}: 3万元，减少率25%`]);
  });

  it('compares with the year before, not with one further back', () => {
    const text =
      '培训费2022年预算8万元，2021年预算10万元，2020年预算12万元，2022年比2021年减少2万元，下降20%。';
    assert.deepEqual(found(text), []);
  });

  it('lets a comparison behind the last part be one of the whole', () => {
    const text = '在校生1200人，其中：男生620人，女生580人，比上年增加20人，增长1.69%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('1.69%', '6.19%')).length, 1);
    assert.deepEqual(
      found('两项费用29万元，其中：租车费28.5万元，接站费0.5万元，比上年增加0.5万元，增长100%。'),
      ['logic/prose-zero-base: 100%'],
    );
  });

  it('goes on with the list behind a bracket that ends in a full stop', () => {
    const text =
      '两项费用62万元，其中：因公出国（境）费12万元，与上年持平，主要原因是任务不变；公务用车购置及运行费50万元（公务用车购置费20万元，比上年增加0万元；公务用车运行维护费30万元，比上年增加0万元。）比上年增加0万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('公务用车运行维护费30', '公务用车运行维护费33')), [
      `${SUM}: 50万元（公务用车购置费20万元，比上年增加0万元；公务用车运行维护费33万元`,
    ]);
  });

  it('ends the reason of one part where the next begins', () => {
    const text =
      '两项费用82万元，其中：出境费0万元，与上年持平，主要原因是没有安排，无增减变化；修车费80万元，比上年增加0万元；接站费2万元，比上年减少1万元。';
    assert.deepEqual(found(text), []);
    assert.equal(proofreadText(text).claims.filter(({ status }) => status === 'broken').length, 0);
  });
});
