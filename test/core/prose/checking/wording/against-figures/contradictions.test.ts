import assert from 'node:assert/strict';
import { found } from '../../../found';

const RULE = 'consistency/prose-comparison';

describe('what one sentence says and another denies', () => {
  it('is nothing left, and something that is given back', () => {
    const text = '本单位无资金结余。\n项目支出91.52万元，执行率为60.41%，结余资金由财政统一收回。';
    assert.deepEqual(found(text), [`${RULE}: 无资金结余`]);
    assert.deepEqual(found('本单位无资金结余。项目结余资金应由财政收回。'), []);
  });

  it('is no project, and several of them', () => {
    const text = '全年完成4个项目支出任务。\n本单位无专项预算项目。';
    assert.deepEqual(found(text), [`${RULE}: 无专项预算项目`]);
    assert.deepEqual(found(text.replace('无专项', '有专项')), []);
  });

  it('is work done in full with half of its money', () => {
    const text = '咨询项目目标按质按量完成，预算数为83万元，执行数为45.08万元，完成预算的54.31%。';
    assert.deepEqual(found(text), [`${RULE}: 按质按量完成`]);
    assert.deepEqual(found(text.replace('45.08', '79.08').replace('54.31', '95.28')), []);
    assert.deepEqual(found(text.replace('目标按质按量完成', '部分完成')), []);
  });
});
