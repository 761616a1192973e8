import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('What remains of an amount', () => {
  it('is told right behind what was done of it', () => {
    const text = '其中多付工程款58.6万元，已追回41.6万元，剩余17万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('剩余17', '剩余71')).length, 1);
    assert.equal(found(text.replace('41.6', '46.1')).length, 1);
  });

  it('is none where only a part of what was done of it is told', () => {
    assert.deepEqual(found('下达资金90万元，已支付30万元，剩余资金12万元收回预算。'), []);
  });

  it('is told of things counted, and behind the parts of the whole', () => {
    const cases =
      '共受理各类案件8462件，同比上升5%；审执结各类案件6128件，同比上升2%；尚有各类未结案2334件。';
    assert.deepEqual(found(cases), []);
    assert.equal(found(cases.replace('2334', '2343')).length, 1);
    const funds =
      '免费开放资金60万元，其中中央补助48万元、县级配套12万元，实际支出55.5万元，剩余4.5万元结转下年。';
    assert.deepEqual(found(funds), []);
    assert.equal(found(funds.replace('4.5万元结', '4.8万元结')).length, 1);
  });
});
