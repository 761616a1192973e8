import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('a total behind its parts', () => {
  it('may be that of the account called 预算', () => {
    const text =
      '市本级一般公共预算收入完成27.7亿元、下降7.3%，上级补助收入38.4亿元，债务收入8.1亿元，上年结转5.5亿元，预算总收入79.7亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('79.7', '97.7')).length, 1);
  });

  it('closes the sentences before it where 合计 begins its clause', () => {
    const text =
      '发行新增债券5715万元，其中一般债券825万元，专项债券4890万元。发行再融资债券4086万元，合计发行债券9801万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('9801', '9001')).length, 1);
  });

  it('is added to what was told of its side in the paragraph before', () => {
    const text =
      '公共预算收入完成28.64亿元，其中税收收入20.05亿元。公共预算支出完成52.18亿元，比上年增长4.2%。\n' +
      '加上级补助收入19.36亿元、上年结余1.12亿元、调入资金4.2亿元、债务转贷收入3.18亿元，收入总计56.5亿元。' +
      '支出方面，加上解支出1.86亿元、债务还本支出1.34亿元，支出总计55.38亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('55.38', '53.58')).length, 1);
  });

  it('says nothing of what is added to an amount that is not told', () => {
    const text = '加上解支出1.86亿元、债务还本支出1.34亿元、调出资金2亿元，支出总计55.38亿元。';
    assert.deepEqual(found(text), []);
  });

  it('is what 共 alone says in front of its figure', () => {
    const text = '争取国债4.8亿元、特别国债2.1亿元、专项债券15.6亿元，共22.5亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('22.5', '26.5')).length, 1);
  });

  it('closes the list that words of its own have opened', () => {
    const text =
      '项目资金48万元，市级安排36万元，自筹12万元。支出明细为：师资费17.2万元、场地费8.5万元、食宿费14.6万元、资料费3.1万元，支出合计43.4万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('14.6', '16.4')).length, 1);
  });

  it('may be added to an amount whose parts stand between', () => {
    const text =
      '全区收入完成42.18亿元，增长5.2%。其中，税收收入31.06亿元，增长6.1%。非税收入11.12亿元，增长2.8%。' +
      '加上转移支付18.35亿元、调入资金2.24亿元、上年结转3.41亿元，收入总量为66.18亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('66.18', '68.16')).length, 1);
  });

  it('adds up what goes on behind a list that no word has ended', () => {
    const text =
      '全镇预算收入3210万元，加上级补助收入1450万元，其中：专项补助收入980万元，上年结余75万元，调入资金120万元，收入合计为4855万元。';
    assert.deepEqual(found(text), []);
  });

  it('may be added to the part that a list names, and not to its whole', () => {
    const text =
      '总收入410338万元，下降6.4%，其中地方收入271630万元，下降4.7%；加上级补助收入120846万元，上年结余收入42690万元，收入合计435166万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('120846', '120486')).length, 1);
  });
});
