import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('an amount said again', () => {
  it('is none where two brackets name a part of their own whole alike', () => {
    const text =
      '1、安排农业项目资金5380万元（其中：中央资金2960万元、省级资金2420万元）。\n' +
      '2、安排林业项目资金1064万元（中央资金1064万元）。\n' +
      '3、安排中药项目资金418万元（其中：中央资金310万元、省级资金108万元）。';
    assert.deepEqual(found(text), []);
  });
});
