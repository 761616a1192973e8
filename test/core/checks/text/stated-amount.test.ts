import assert from 'node:assert/strict';
import { form, told } from '../told';

const RULE = 'consistency/stated-amount';
const said = (achievement: string): readonly string[] =>
  told(RULE, form({ achievement, budget: 300, executed: 246 }));

describe('consistency/stated-amount', () => {
  it('warns where what was spent repeats the budget', () => {
    assert.deepEqual(said('建成渠道8公里，支出300万元'), ['warning 自评表!F8']);
    assert.deepEqual(said('全年实际支出300万元'), ['warning 自评表!F8']);
    assert.deepEqual(said('建成渠道8公里，支出246万元'), []);
  });

  it('lets a part of the expenditure pass, and the budget as a budget', () => {
    assert.deepEqual(said('材料费支出120万元'), []);
    assert.deepEqual(said('安排资金300万元，支付246万元'), []);
  });

  it('holds an execution rate in words against the one of the table', () => {
    assert.deepEqual(said('预算执行率达到95%'), ['warning 自评表!F8']);
    assert.deepEqual(said('预算执行率82%'), []);
  });

  it('finds two digits of it the other way round, whatever the verb', () => {
    assert.deepEqual(said('全年发放救助资金264万元'), ['warning 自评表!F8']);
    assert.deepEqual(said('全年发放救助资金246万元，惠及264户'), []);
  });
});
