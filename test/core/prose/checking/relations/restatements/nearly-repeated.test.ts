import assert from 'node:assert/strict';
import { found } from '../../../found';

const REPORT = (again: string) =>
  `本年收入合计8257.46万元，其中：财政拨款收入8100.46万元，其他收入157.00万元。
2023年收入预算8257.46万元。本年支出合计${again}万元。`;

describe('A long figure that stands several times', () => {
  it('shows a misprint of it whatever that is called', () => {
    assert.deepEqual(found(REPORT('8257.46')), []);
    assert.deepEqual(found(REPORT('8257.64')), ['consistency/prose-restated: 8257.64万元']);
  });

  it('leaves alone a figure that differs by an amount of the text', () => {
    assert.deepEqual(found(`${REPORT('8258.46')}年末结转1.00万元。`), []);
  });

  it('leaves alone figures that differ by the rounding of a sum', () => {
    assert.deepEqual(found(REPORT('8257.47')), []);
  });

  it('is found in a row of clauses told alike, though no other figure speaks for it', () => {
    const row = (second: string) =>
      `编报绩效目标的项目12个，涉及预算金额3415.48万元；绩效跟踪的项目12个，涉及预算金额${second}万元；绩效自评的项目12个，涉及预算金额3415.48万元。`;
    assert.deepEqual(found(row('3415.48')), []);
    assert.equal(found(row('3451.48')).length, 1);
    assert.deepEqual(found(row('2906.13')), []);
  });
});
