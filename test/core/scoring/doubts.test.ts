import assert from 'node:assert/strict';
import { changeIn } from '../../../src/core/scoring/execute/facts';
import { scoreByRule } from '../../../src/core/scoring/execute/score-by-rule';

/** Rule, weight, and the scores of values; `—` where the text or the value leaves a doubt, so that none is given. */
type Case = readonly [rule: string, weight: string, ...scores: string[]];

const COUNTS: readonly Case[] = [
  ['完成全部10项重点任务得满分，未完成1项扣1分', '10', '10=10', '11项=10', '5=5', '3=—', '8项=8', '100%=10'],
  ['年度任务10项，全部完成得满分，每有1项未完成扣1分', '10', '10项=10', '0=—', '4=—'],
  ['完成率100%得5分，未完成1项扣1分', '5', '2=3', '100%=5', '90%=—'],
  ['机制顺畅得3分，出现推诿的不得分', '3', '0=—', '1=—'],
  ['受训人次每少10人扣0.5分，目标200人次', '5', '180人次=4', '200=5'],
];

const FORMULAS: readonly Case[] = [
  ['得分=权重×A/B', '10', '125%=8', '80%=10'],
  ['得分=A/B×10（其中A为实际完成值，B为年度指标值）', '10', '80%=8', '125%=10'],
  ['目标值为A，完成值为B，若B≥A，得满分；若B＜A，得分=B÷A×指标分值', '10', '100%=10', '70%=7'],
  ['得分=X/Y×10', '10', '80%=—'],
  ['完成值达到指标值的记满分；未达到指标值的，按完成值/指标值计算得分', '10', '80%=8'],
];

const FACTS: readonly Case[] = [
  ['支付率≥90%得5分；资料齐全得2分', '5', '95%=5', '80%=—'],
  ['如期完成或提前完成的得满分，未完成的按实际完成比例得分', '10', '100%=10', '70%=7'],
  ['得分=满分×（1-超支率），未超支得满分', '5', '20%=4'],
];

function follows(cases: readonly Case[]): void {
  for (const [rule, weight, ...scores] of cases) {
    it(`${rule} ｜${scores.join(' ')}`, () => {
      const given = scores.map((pair) => pair.slice(0, pair.lastIndexOf('=')));
      assert.deepEqual(
        given.map((value) => `${value}=${scoreByRule(rule, weight, value).score ?? '—'}`),
        scores,
      );
    });
  }
}

describe('a printed rule that leaves a doubt', () => {
  describe('on what a number counts', () => follows(COUNTS));
  describe('on what a letter or a ratio stands for', () => follows(FORMULAS));
  describe('on a fact beside a ratio', () => follows(FACTS));
});

describe('a stated fact', () => {
  it('speaks of a change in its last words, denials included', () => {
    const facts = ['较上年下降', '不降反升', '只减不增', '没有增长', '未减少', '持平', '支出不变', '超支'];
    assert.deepEqual(facts.map(changeIn), [
      'fall',
      'rise',
      'no-rise',
      'no-rise',
      'no-fall',
      'same',
      'same',
      'overspent',
    ]);
  });

  it('is left to a person where it speaks of something else or is denied otherwise', () => {
    assert.deepEqual(['制度健全', '未超支', '下降原因已说明'].map(changeIn), [null, null, null]);
  });
});
