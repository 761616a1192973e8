import assert from 'node:assert/strict';
import { sentenceStart, STATEMENT } from '../../../../src/core/prose/text/sentence-start';

describe('where a sentence begins', () => {
  const text = '支出5万元。\n一、收入；支出8万元，结余2万元。';

  it('is behind the full stop before it, or at the beginning of its paragraph', () => {
    assert.equal(sentenceStart(text, 3), 0);
    assert.equal(sentenceStart(text, text.indexOf('8')), text.indexOf('一'));
    assert.equal(sentenceStart('甲。乙丙', 3), 2);
  });

  it('is behind a semicolon where statements are asked for', () => {
    assert.equal(sentenceStart(text, text.indexOf('2'), STATEMENT), text.indexOf('支', 5));
  });
});
