import assert from 'node:assert/strict';
import { found } from '../../../found';

const RULE = 'consistency/prose-completion';

describe('An average', () => {
  it('is of the only amount over the only number of what it is averaged over', () => {
    const text = '公务接待费支出9.60万元。全年接待102批次、800人次，人均120元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('120元', '12元')), [
      `${RULE}: 9.60万元。全年接待102批次、800人次，人均12元`,
    ]);
  });

  it('is of the two figures right before it', () => {
    const text = '其中：公务用车购置费72.30万元，购置4辆，平均每辆18.08万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('18.08', '18.80')), [`${RULE}: 18.80万元`]);
  });

  it('is of the amount that it names', () => {
    const text =
      '公务用车支出258万元。其中：购置费72万元；运行维护费186万元。年末保有量62辆，车均运行维护费3万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('费3万元', '费3.5万元')), [`${RULE}: 62辆，车均运行维护费3.5万元`]);
  });

  it('is not one over time, nor a standard of other years', () => {
    assert.deepEqual(found('投入90万元，惠及300人，每年补助5万元。'), []);
    assert.deepEqual(found('投入90万元。惠及300人，其中老人20人。人均补助标准94元。'), []);
  });

  it('is not of an amount that is called otherwise than what its words average', () => {
    assert.deepEqual(found('加工车间建设共计52.6万元，带动18户农户务工，分红款每户可分得650元。'), []);
    assert.deepEqual(found('医疗收入6240万元。全年门诊15.6万人次，门诊次均费用210元。'), []);
  });

  it('may be over classes and courses by their names', () => {
    const text = '举办公益培训班26个，培训学员1170人次，平均每班45人次。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('每班45', '每班54')).length, 1);
  });

  it('is of the amount that is called as what was counted', () => {
    const text = '其中车辆运行费5.2万元，公务接待费2.34万元，国内公务接待36批次、234人次，人均100元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('人均100', '人均140')).length, 1);
  });
});
