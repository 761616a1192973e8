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

  it('may be of billions of tens of thousands', () => {
    const text = '国有企业资产总额64.0万亿元，负债总额41.6万亿元，资产负债率65.0%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('65.0', '56.0')).length, 1);
  });

  it('is told of each owner, whatever its sides are called in full, and comes to that of all', () => {
    const text =
      '全市国有企业资产总额84.6亿元、负债总额52.3亿元、国有权益总额30.1亿元。其中，市属国有企业资产总额51.2亿元、负债总额33.8亿元、国有权益总额16.4亿元，平均资产负债率66.0%；' +
      '县属国有企业资产总额33.4亿元、负债总额18.5亿元、国有权益总额13.7亿元，平均资产负债率55.4%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('55.4', '45.4')).length, 1);
    assert.deepEqual(found(text.replace('13.7', '17.3')).length, 1);
  });

  it('may be divided by owners behind its last line', () => {
    const text =
      '单位资产总额36.0亿元，负债总额9.2亿元，净资产26.8亿元。其中，行政单位资产总额11.4亿元，事业单位资产总额24.6亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('24.6', '26.4')).length, 1);
  });
});
