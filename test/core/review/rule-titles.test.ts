import assert from 'node:assert/strict';
import { listedTitles, ruleTitles } from '../../../src/core/review/rule-titles';

describe('the titles of rules', () => {
  it('are told apart in a list of all', () => {
    const titles = [...listedTitles().values()];
    assert.equal(new Set(titles).size, titles.length);
    assert.equal(listedTitles().size, ruleTitles().size);
  });

  it('are as their pages have them where no other rule has the same', () => {
    assert.equal(listedTitles().get('arithmetic/funding-total'), '资金总额');
  });
});
