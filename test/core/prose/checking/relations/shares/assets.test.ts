import assert from 'node:assert/strict';
import { found } from '../../../found';

const BALANCE_SHEET = '年末，资产总额80.5万元，负债总额32.2万元';

describe('The balance sheet in a text', () => {
  it('divides what is owed by what is owned', () => {
    assert.deepEqual(found(`${BALANCE_SHEET}，资产负债率40.00%。`), []);
    assert.deepEqual(found(`${BALANCE_SHEET}，资产负债率48.00%。`), ['consistency/prose-share: 48.00%']);
  });

  it('leaves as net assets what is owned and not owed', () => {
    assert.deepEqual(found(`${BALANCE_SHEET}，净资产48.3万元。`), []);
    assert.equal(found(`${BALANCE_SHEET}，净资产43.8万元。`).length, 1);
  });
});
