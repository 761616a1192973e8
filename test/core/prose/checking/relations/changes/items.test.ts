import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('A change between two amounts of one subject', () => {
  it('is that between the initial and the adjusted budget where it names no base', () => {
    assert.deepEqual(found('由年初预算34.22亿元调整为31.85亿元，调减2.37亿元。'), []);
    assert.equal(found('由年初预算34.22亿元调整为31.85亿元，调减2.27亿元。').length, 1);
  });

  it('is measured from the amount that says it is of the year named', () => {
    const project = (rate: string) =>
      `普法宣传项目62.40万元。2023年当年预算执行数为60.00万元，2024年预算安排62.40万元，比2023年预算执行数增加${rate}%。`;
    assert.deepEqual(found(project('4.00')), []);
    assert.deepEqual(found(project('4.60')), ['consistency/prose-growth: 4.60%']);
  });

  it('may be measured against the budget that the sentence before prints', () => {
    const text =
      '2月份，全县收入5682万元，完成预算105425万元的5.39%。1-2月，全县收入17056万元，完成预算的16.18%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('16.18', '61.18')).length, 1);
  });

  it('starts from what the bracket behind it says', () => {
    const text = '门急诊68.4万人次，同比增长5.88%（2021年为64.6万人次）。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('5.88', '9.88')).length, 1);
  });

  it('of both sides of an account is that of either', () => {
    const text =
      '2023年度收入总计4286.35万元，支出总计4286.35万元。与2022年度相比，收、支总计各增加386.35万元，增长9.91%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('386.35', '326.35')).length, 1);
  });

  it('may stand behind a word of order and what is compared with', () => {
    const text = '接待费决算数8.4万元，高于预算数7.2万元1.2万元；较上年9.1万元减少0.7万元，降幅7.7%。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('1.2万元', '2.1万元')), ['consistency/prose-difference: 2.1万元']);
    assert.deepEqual(found(text.replace('高于', '低于')), [
      'consistency/prose-comparison: 低于预算数7.2万元1.2万元',
    ]);
  });

  it('is that of the whole where it stands behind its last part', () => {
    const text =
      '年末债务余额18.26亿元，其中一般债务余额7.14亿元，专项债务余额11.12亿元，低于核定限额20.50亿元2.24亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('2.24', '2.94')).length, 1);
  });

  it('is how much more than planned, not more than the plan', () => {
    const text = '疏浚河道53.5公里，较计划50.0公里多3.5公里，完成计划的107%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('107%', '170%')).length, 1);
    assert.equal(found(text.replace('多3.5', '少3.5')).length, 1);
  });

  it('is between the years that figures were handed out to', () => {
    const text =
      '2021年、2022年、2023年分别投入860万元、940万元、1075万元。2023年投入比2021年增加215万元，增长25%，比2022年增加135万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('215万元', '251万元')).length, 1);
  });

  it('is of the amount, not of the bound that it has passed', () => {
    const text = '全市采购规模为2170.4亿元，首次突破2000亿元，比上年增加376.5亿元，增长21.0%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('21.0', '12.0')).length, 1);
  });

  it('is from the amount that it has grown from', () => {
    const text = '各类企业由164户增加到274户，增长67.1%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('67.1', '61.7')).length, 1);
    assert.deepEqual(found('开发区由9家减少到16家。'), ['consistency/prose-comparison: 9家减少到16家']);
  });

  it('is against the same name of the year before', () => {
    const text = '2021年三公经费预算拨入36万元，2020年三公经费预算拨入58.4万元，与上年对比减少22.4万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('少22.4', '少24.2')).length, 1);
  });

  it('between percentages goes the way that its word says', () => {
    assert.deepEqual(found('民间投资占比由58%提高到71.2%。'), []);
    assert.deepEqual(found('民间投资占比由58%下降到71.2%。'), [
      'consistency/prose-comparison: 58%下降到71.2%',
    ]);
  });

  it('is measured against the year before in front of its comma', () => {
    const text = '本年支出873万元，与上年820万元相比，增加53万元，增长6.46%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('53万', '58万')).length, 1);
    assert.deepEqual(found('人均350元。与2022年820万元相比，增加41万元，增长5%。'), []);
  });

  it('is of what was said to be even right before', () => {
    const text =
      '“三公”经费支出6.24万元，比去年增加1.55万元，增长33.0%。其中，运行维护费支出决算比预算无增减变化，比去年增加1.05万元，增长35.8%；公务接待费支出决算比预算无增减变化，比去年增加0.5万元，增长50%。';
    assert.deepEqual(found(text), []);
  });
});
