import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { Trie } from '../../../../src/core/words/lexicon/trie';

function found(words: readonly (readonly [string, number])[], text: string, start: number) {
  const all: (readonly [number, number])[] = [];
  new Trie(words).wordsAt(text, start, (end, value) => all.push([end, value]));
  return all;
}

describe('words by their beginnings', () => {
  it('finds every word that begins at the place, the shortest first', () => {
    const words = [
      ['预算', 1],
      ['预算数', 2],
      ['预', 3],
      ['算', 4],
    ] as const;
    deepEqual(found(words, '全年预算数', 2), [
      [3, 3],
      [4, 1],
      [5, 2],
    ]);
    deepEqual(found(words, '全年预算数', 0), []);
    deepEqual(found(words, '预', 0), [[1, 3]]);
  });

  it('keeps the first value of a word that comes twice, and never finds an empty word', () => {
    const words = [
      ['', 1],
      ['数', 2],
      ['数', 3],
    ] as const;
    deepEqual(found(words, '数数', 0), [[1, 2]]);
  });

  it('finds what a search for each word finds, however often it is asked', () => {
    const word = fc.string({ unit: fc.constantFrom('收', '支', '入', '出'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (words, text) => {
        const trie = new Trie(words.map((each, at) => [each, at] as const));
        for (let round = 0; round < 2; round += 1) {
          for (let start = 0; start < text.length; start += 1) {
            const all: string[] = [];
            trie.wordsAt(text, start, (end) => all.push(text.slice(start, end)));
            const expected = words.filter((each) => text.startsWith(each, start));
            deepEqual(
              all,
              expected.toSorted((a, b) => a.length - b.length),
            );
          }
        }
      }),
    );
  });
});
