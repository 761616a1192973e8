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

  it('is the same to its last digit', () => {
    const text =
      '公务用车运行维护费支出41873.50元，占56.2%；公务接待费支出32634.50元，占43.8%。\n1.公务用车运行维护费支出41873.50元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace(/41873.50(?=元。)/, '41873.51')).length, 1);
  });

  it('is told by the name of its account alone', () => {
    const text =
      '（一）卫生健康支出类科目43897.73元，占7%。\n具体包括：卫生健康支出43897.73元、住房保障支出74784.48元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('支出43897.73', '支出43897.37')).length, 1);
  });

  it('is nothing in no place where it is something in another', () => {
    const text =
      '支出合计86000.50元，其中：社会保障支出51000.20元、城乡社区支出35000.30元。\n（一）城乡社区支出35000.30元。\n（二）社会保障支出51000.20元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('（一）城乡社区支出35000.30', '（一）城乡社区支出0')).length, 1);
  });
});
