import assert from 'node:assert/strict';
import { found } from '../found';

describe('Right texts in which one subject stands beside another', () => {
  it('measures the change behind a named base against the subject that the base names', () => {
    const text =
      '全县投入资金1.25亿元，其中：省级资金9,500万元、县级资金3,000万元。县级资金比上年的2,880万元增加120万元，增长4.2%。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('增加120', '增加210')), ['consistency/prose-growth: 210万元']);
  });

  it('takes the longer name for the one that is meant', () => {
    assert.deepEqual(
      found(
        '全市国有资产总额82.60亿元，负债总额15.20亿元，净资产67.40亿元。资产总额比上年末的80.00亿元增加2.60亿元，增长3.3%。',
      ),
      [],
    );
  });

  it('knows a name again without the word for a number', () => {
    assert.deepEqual(found('全市建成服务站点146个，当年新增22个，年末站点数比年初124个增长17.7%。'), []);
  });

  it('reads a measure word that no list knows', () => {
    const text = '计划修建水渠24公里，实际完成23公里，完成率95.8%；计划打井36眼，实际完成36眼，完成率100%。';
    assert.deepEqual(found(text), []);
  });

  it('does not add the marks that can be had to those that were given', () => {
    const text =
      '综合评价得分为42.5分。其中，决策类指标满分20分，得分17.5分，得分率87.5%；过程类指标满分30分，得分25分，得分率83.3%。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('87.5%', '85.7%')), ['consistency/prose-completion: 85.7%']);
  });

  it('divides again what the paragraph above has said', () => {
    const text =
      '资产总额9.50亿元。\n从性质看，行政单位资产3.20亿元；事业单位资产6.30亿元。从级次看，市本级资产4.10亿元，区县资产5.40亿元。';
    assert.deepEqual(found(text), []);
  });

  it('measures a rate against what its part is a part of', () => {
    const text =
      '管理甲类病人31,845人，其中规范管理25,476人，规范管理率80.0%；管理乙类病人11,260人，其中规范管理8,783人，规范管理率78.0%。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('78.0%', '87.0%')), ['consistency/prose-completion: 87.0%']);
  });

  it('does not take some of many for all of them', () => {
    const text = '抽查的240份档案中，有18份缺少签字，占7.5%；有6份重复填写，涉及金额2.16万元。';
    assert.deepEqual(found(text), []);
  });
});
