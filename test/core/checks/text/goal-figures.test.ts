import assert from 'node:assert/strict';
import { form, told } from '../told';

const RULE = 'consistency/goal-figures';
const BUILT = ['数量指标', '新建停车场', '≥12个', '12个'] as const;

describe('consistency/goal-figures', () => {
  it('warns where the goal names another number than the indicator', () => {
    assert.deepEqual(told(RULE, form({ goal: '新建停车场10个，改造3处' }, BUILT)), ['warning 自评表!E10']);
    assert.deepEqual(told(RULE, form({ goal: '新建停车场12个，改造3处' }, BUILT)), []);
  });

  it('holds what was reached against the result', () => {
    assert.deepEqual(told(RULE, form({ achievement: '全年新建停车场11个' }, BUILT)), ['warning 自评表!F10']);
  });

  it('adds up what a text divides', () => {
    assert.deepEqual(told(RULE, form({ goal: '城东新建停车场5个，城西新建停车场7个' }, BUILT)), []);
  });

  it('reads 1.5万人 as 15000 人', () => {
    const trained = ['数量指标', '培训农民', '≥1.5万人', '1.6万人'] as const;
    assert.deepEqual(told(RULE, form({ goal: '培训农民15000人' }, trained)), []);
    assert.deepEqual(told(RULE, form({ goal: '培训农民1500人' }, trained)), ['warning 自评表!E10']);
  });

  it('leaves alone what is about something else, or only about so many', () => {
    assert.deepEqual(told(RULE, form({ goal: '改造停车场10个' }, BUILT)), []);
    assert.deepEqual(told(RULE, form({ goal: '新建停车场约10个' }, BUILT)), []);
    assert.deepEqual(told(RULE, form({ goal: '新建停车场投入10万元' }, BUILT)), []);
  });

  it('takes what was reached in the words of the goal for the same indicator', () => {
    const served = ['数量指标', '助餐老年人数', '≥260人', '260人'] as const;
    const goal = '为260名老年人提供助餐服务';
    const told2 = (achievement: string): readonly string[] => told(RULE, form({ goal, achievement }, served));
    assert.deepEqual(told2('已为206名老年人提供助餐服务'), ['warning 自评表!F10']);
    assert.deepEqual(told2('已为260名老年人提供助餐服务'), []);
    assert.deepEqual(told2('已为206名老年人提供助餐服务，发放物资80份'), []);
  });
});
