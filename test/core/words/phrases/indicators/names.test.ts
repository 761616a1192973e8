import assert from 'node:assert/strict';
import {
  finishingIn,
  incidentIn,
  isDuration,
  isNamedByValue,
} from '../../../../../src/core/words/phrases/indicators/names';

describe('the name of an indicator', () => {
  it('may be a value itself', () => {
    for (const name of ['1年', '≥3次', '三个月', '十二月底前', '约5天'])
      assert.ok(isNamedByValue(name), name);
    for (const name of ['一般公共预算执行率', '培训人数']) assert.ok(!isNamedByValue(name), name);
  });

  it('may be a length of time and nothing more', () => {
    assert.ok(isDuration('360天'));
    assert.ok(isDuration('6个月'));
    assert.ok(!isDuration('6个月内完成'));
  });

  it('tells what ought not to happen, and what is to be done by a day', () => {
    assert.equal(incidentIn('安全事故发生次数'), '安全事故');
    assert.equal(incidentIn('年度发生重大舆情事件数量'), '重大舆情');
    assert.equal(incidentIn('巡查次数'), null);
    assert.deepEqual(finishingIn('项目完工时间'), { what: '项目', verb: '完工' });
    assert.equal(finishingIn('项目合格率'), null);
  });
});
