import assert from 'node:assert/strict';
import { paragraphsOf } from '../../../../src/core/prose/text/paragraphs';
import { found } from '../found';

const wordsOf = (text: string) => paragraphsOf(text).map(({ from, to }) => text.slice(from, to));

describe('the paragraphs of a text', () => {
  it('begin inside a line that runs through 一、二、三', () =>
    assert.deepEqual(wordsOf('安排如下：一、甲3万元，二、乙2万元。三、丙1万元'), [
      '安排如下：',
      '一、甲3万元，',
      '二、乙2万元。',
      '三、丙1万元',
    ]));

  it('go on from the number that the line begins with', () =>
    assert.deepEqual(wordsOf('一、甲3万元；二、乙2万元。'), ['一、甲3万元；', '二、乙2万元。']));

  it('do not begin at a single number, nor at those of trades and classes', () => {
    for (const line of ['其中：一、甲3万元，乙2万元', '发展快，二、三产业增加', '分为：一、二、三类'])
      assert.deepEqual(wordsOf(line), [line]);
  });

  it('make the kinds of a line that is numbered through the parts of what it begins with', () => {
    const text =
      '“三公”经费预算420万元：一、因公出国（境）费预算70万元，二、公务用车购置及运行费预算150万元，三、公务接待费预算200万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('200万', '230万')).length, 1);
  });
});
