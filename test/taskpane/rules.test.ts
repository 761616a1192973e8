import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { ruleTitles, severityOf } from '../../src/core/review/rule-titles';
import { englishRules } from '../../src/taskpane/strings/rules/rules';

const HAN = /\p{Script=Han}/u;

describe('the rules in English', () => {
  it('are all that the list has, with their levels, and those of proof-reading', () => {
    const isProse = (rule: string): boolean => /\/prose-/.test(rule);
    const listed = [...englishRules.keys()].filter((rule) => !isProse(rule));
    assert.deepEqual(listed.toSorted(), [...ruleTitles().keys()].toSorted());
    assert(listed.every((rule) => severityOf(rule) !== null));
    assert.equal(severityOf('arithmetic/none'), null);
  });

  it('have a page each', () => {
    for (const rule of englishRules.keys()) assert(existsSync(`docs/rules/${rule}.md`), rule);
  });

  it('have a title of their own and a sentence, without a word of Chinese', () => {
    const titles = [...englishRules.values()].map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title, at) => titles.indexOf(title) !== at),
      [],
    );
    for (const [rule, { title, demand }] of englishRules) {
      assert(!HAN.test(title + demand), rule);
      assert.match(demand, /\.$/, rule);
      assert.doesNotMatch(title, /\.$/, rule);
    }
  });
});
