import assert from 'node:assert/strict';
import { CONFLICTS } from '../../../../src/core/words/lexicon/conflicts';
import { LINES, MORPHEMES } from '../../../../src/core/words/lexicon/lexicon';
import { halfWidth } from '../../../../src/core/words/cleaner/half-width';

/** Every word with the lines it stands on, as `role:value`. */
const standings = new Map<string, Set<string>>();
for (const { role, value, words } of LINES) {
  for (const word of words) standings.set(word, (standings.get(word) ?? new Set()).add(`${role}:${value}`));
}

describe('The lexicon', () => {
  it('has no word on two lines unless the conflict is declared', () => {
    const undeclared = [...standings].filter(([word, lines]) => lines.size > 1 && !(word in CONFLICTS));
    assert.deepEqual(
      undeclared.map(([word, lines]) => `${word}: ${[...lines].join(', ')}`),
      [],
    );
  });

  it('settles every declared conflict as declared, and declares none that is not one', () => {
    for (const [word, winner] of Object.entries(CONFLICTS)) {
      assert.ok((standings.get(word)?.size ?? 0) > 1, `${word} stands on one line only`);
      const morpheme = MORPHEMES.get(word);
      assert.equal(`${morpheme?.role ?? ''}:${morpheme?.value ?? ''}`, winner, word);
    }
  });

  it('is written as the cleaner leaves words: half-width, without white space', () => {
    const unreachable = [...standings.keys()].filter((word) => halfWidth(word) !== word);
    assert.deepEqual(unreachable, []);
  });
});
