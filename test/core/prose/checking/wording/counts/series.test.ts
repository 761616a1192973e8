import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('A number of steps', () => {
  it('is that of the steps told', () => {
    const text = '资金分三批下达：第一批下达9万元，第二批下达7万元，第三批下达4万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('分三批', '分四批')), ['consistency/prose-count: 四批']);
  });
});
