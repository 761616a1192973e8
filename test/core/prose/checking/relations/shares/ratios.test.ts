import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('A ratio by its name', () => {
  it('divides what was saved by the budget before it', () => {
    const saved = (rate: string) =>
      `采购预算规模为580.00万元，实际采购规模551.00万元。节约资金29.00万元，节约率${rate}%。`;
    assert.deepEqual(found(saved('5.00')), []);
    assert.deepEqual(found(saved('5.50')), ['consistency/prose-completion: 5.50%']);
  });

  it('takes 完成率 as that of money only where the budget stands beside the outturn', () => {
    assert.equal(found('全年预算98.16万元，实际完成91.65万元，完成率98.4%。').length, 1);
    assert.deepEqual(found('培训5期，支出91.65万元，完成率100%。'), []);
  });

  it('measures all that was spent against all that came in', () => {
    const text =
      '总收入525.1万元，其中：上年结转20.99万元，本年拨款504.11万元。总支出513.07万元，支付进度为97.71%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('513.07', '531.07')).length, 1);
  });

  it('is of the only amount that its sentence gives to spend', () => {
    const text = '公路养护资金800万元，支出776万元，执行率97%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('97%', '91%')).length, 1);
    assert.deepEqual(found('合同金额800万元，支出776万元，执行率91%。'), []);
    assert.deepEqual(found('年初结转20万元，支出776万元，执行率91%。'), []);
  });

  it('counts what its name says among what stands before it', () => {
    const text = '发放问卷500份，收回482份，收回率96.4%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('96.4', '90.4')).length, 1);
    assert.deepEqual(found('抽查企业500家，整改隐患482条，整改率90.4%。'), []);
  });

  it('is of nothing behind a semicolon', () => {
    assert.deepEqual(
      found('服务支出4.5亿元；采购节约资金1.92亿元，节约率8.7%（采购预算22.07亿元、实际采购20.15亿元）。'),
      [],
    );
  });

  it('divides what was saved by its own budget, not by what was told before', () => {
    const text = '资产总计4268万元。\n政府采购预算420万元，实际采购398.6万元，节约21.4万元，节约率5.1%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('5.1%', '1.5%')).length, 1);
  });
});

describe('A rate of things counted', () => {
  it('is of the number right before its target', () => {
    const text = '新增课程6门，目标值5门，完成率120%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('120%', '83.3%')).length, 1);
  });

  it('is known by a word of its name', () => {
    const text = '发放问卷1,200份，回收有效问卷1,152份，有效回收率96.0%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('96.0%', '69.0%')).length, 1);
  });

  it('is a share of the things that stand right in front', () => {
    const text = '抽查的45个单位中有7个存在账外资产，占15.6%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('15.6%', '16.5%')).length, 1);
    assert.deepEqual(found('完成整改48个；正在整改8个，占14.3%。'), []);
  });

  it('is of what the sentence before counts, where it is named as its part is', () => {
    const text = '全年办理建议提案75件，其中代表建议42件、政协提案33件。已办结69件，办结率92%，正在办理6件。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('92%', '95%')).length, 1);
  });

  it('is of the amount before its part, where it is named as that is', () => {
    const text = '问题金额合计1420.5万元，已整改1207.4万元，整改率85%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('85%', '88%')).length, 1);
  });

  it('says nothing of what was not done, which offices count in their own ways', () => {
    assert.deepEqual(found('批准逮捕16.4万人，同比下降7%；不捕9.2万人，不捕率37.1%。'), []);
  });

  it('is how far the budget was adjusted, either way', () => {
    const text = '年初预算500万元，年中调减60万元，调整后预算440万元，预算调整率12%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('12%', '21%')).length, 1);
  });

  it('on a line of its own speaks of the line above', () => {
    const text =
      '（一）资金到位情况\n1、项目预算安排总额86.35万元。\n2、财政拨款总额82.17万元。\n3、资金到位率95.16%。\n（二）资金使用情况\n1、项目实际支出总额80.04万元。\n2、资金使用率97.41%。';
    assert.deepEqual(found(text), []);
    for (const [right, wrong] of [
      ['95.16', '96.15'],
      ['97.41', '94.71'],
      ['82.17', '87.12'],
    ] as const)
      assert.notEqual(found(text.replace(right, wrong)).length, 0, wrong);
  });

  it('that says more than the number beside it measures another matter', () => {
    assert.deepEqual(found('城镇新增就业2136人；城镇失业人员实现再就业315人；年末城镇登记失业率2.04%。'), []);
  });
});
