import assert from 'node:assert/strict';
import { TOPICS } from '../../../src/core/words/lexicon/topics/topics';
import { wording } from '../../../src/core/words/wording';

describe('a wording', () => {
  const opening = wording('opening-of-year', 'of-what-money?', 'rest');

  it('is said in the order of its slots, of which some may be missing', () => {
    assert.ok(opening.is('年初结余'));
    assert.ok(opening.is('上年财政拨款结转'));
    assert.ok(!opening.is('结余年初'));
    assert.ok(!opening.is('年初财政拨款'));
  });

  it('may have spaces between its slots, and none within a word', () => {
    assert.ok(opening.is('上年 财政拨款 结转'));
    assert.ok(!opening.is('上年财政 拨款结转'));
  });

  it('is found at the beginning, at the end and within a text', () => {
    assert.ok(opening.opens('年初结余12万元'));
    assert.ok(opening.closes('其中：年初结余'));
    assert.ok(opening.isIn('含年初结余12万元'));
    assert.ok(!opening.opens('含年初结余'));
    assert.equal(opening.notClosing('其中：年初结余'), '其中：');
    assert.equal(opening.notOpening('年初结余12万元'), '12万元');
    assert.equal(opening.notIn('年初结余与上年结转'), '与');
  });

  it('gives what stands in each slot, the longest word first', () => {
    assert.deepEqual(wording('a name', 'total').slotsOf('收入合计'), ['收入', '合计']);
    assert.deepEqual(wording('rest-of-year', 'money?').slotsOf('结转结余'), ['结转结余', '']);
    assert.deepEqual(
      wording('#', 'money unit')
        .allIn('预算1,200.50万元，支出3亿元')
        .map(({ slots, index }) => [index, ...slots]),
      [
        [2, '1,200.50', '万元'],
        [15, '3', '亿元'],
      ],
    );
    assert.equal(wording('year', 'year-mark').openingOf('2023年度预算')?.quote, '2023年度');
    assert.equal(opening.slotsOf('年末结余'), null);
  });

  it('may repeat what a star follows', () => {
    assert.ok(wording('verdict-lead*', 'achieved').is('已按期全部完成'));
  });

  it('takes words as they are, whatever signs they hold', () => {
    for (const [topic, words] of TOPICS)
      for (const word of words) assert.ok(wording(topic).is(word), `${topic}: ${word}`);
  });
});
