import assert from 'node:assert/strict';
import { form, told } from '../told';

const RULE = 'consistency/year-in-name';

describe('consistency/year-in-name', () => {
  it('hints at a name of another year than the form', () => {
    assert.deepEqual(told(RULE, form({ project: '2022年渠道清淤' })), ['hint 自评表!B3']);
    assert.deepEqual(told(RULE, form({ project: '2023年渠道清淤' })), []);
  });

  it('lets spans of years and money carried over pass', () => {
    for (const project of ['2021-2023年渠道清淤', '2022年渠道清淤（结转）', '渠道清淤']) {
      assert.deepEqual(told(RULE, form({ project })), []);
    }
  });
});
