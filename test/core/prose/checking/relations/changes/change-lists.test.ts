import assert from 'node:assert/strict';
import { found } from '../../../found';

const CHANGES = (whole: string) =>
  `“三公”经费支出比上年减少${whole}万元，下降30%，其中：因公出国（境）费与上年持平；公务用车购置及运行维护费减少12.46万元，下降40%；公务接待费增加1.15万元，增长12%。`;

describe('Changes of the parts without their amounts', () => {
  it('make up the change of the whole, a fall less what rose', () => {
    assert.deepEqual(found(CHANGES('11.31')), []);
    assert.equal(found(CHANGES('11.81')).length, 1);
  });

  it('has parts whose amounts were said before', () => {
    const text =
      '“三公”经费3328万元。其中，因公出国（境）费50万元，公务接待费478万元，公务用车购置及运行费2800万元。比2018年减少830万元，下降20%。其中：因公出国（境）费比2018年减少9万元，下降15.3%。公务接待费比2018年减少38万元，下降7.4%；公务用车购置费比2018年减少334万元，下降90%。公务用车运行费比2018年减少449万元，下降14%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('449', '494')).length, 1);
  });

  it('goes the other way where only so it makes up the whole', () => {
    assert.deepEqual(found(CHANGES('11.31').replace('接待费增加', '接待费减少').replace('，增长12%', '')), [
      'consistency/prose-comparison: 减少1.15万元',
    ]);
  });

  it('stands below the amounts, behind what the year before came to', () => {
    const text =
      '2023年总收入7310.40万元。\n相比2022年的总收入7155.25万元增加155.15万元，增长2.17%。其中，补助收入减少64.30万元；事业收入增加219.45万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('7155.25', '7515.25')).length, 1);
    assert.equal(found(text.replace('219.45', '291.45')).length, 1);
  });

  it('over two bases make two lists, behind a part that there is none of', () => {
    const text =
      '2022年“三公”经费较上年减少4.83万元，较年初预算数减少0.64万元。其中：无因公出国（境）费；公务用车购置及运行维护费较上年减少2.51万元，较年初预算数减少0.12万元；公务接待费较上年减少2.32万元，较年初预算数减少0.52万元。';
    assert.deepEqual(found(text), []);
    for (const [right, wrong] of [
      ['2.51', '2.81'],
      ['0.12', '0.42'],
      ['0.52', '0.25'],
    ] as const)
      assert.equal(found(text.replace(right, wrong)).length, 1, wrong);
  });
});
