import assert from 'node:assert/strict';
import { normalise } from '../../../../src/core/words/cleaner/normalise';

describe('normalising a rule text', () => {
  it('reads full-width signs, look-alikes and two-character comparisons as one sign each', () => {
    assert.equal(normalise('完成率＞＝９０％，计２分；').text, '完成率≥90%,计2分;');
    assert.equal(normalise('≦100％～110%').text, '≤100%-110%');
  });

  it('drops quotation marks and spaces, which are too often missing to mean anything', () => {
    assert.equal(normalise('“三公”经费 变动率').text, '三公经费变动率');
  });

  it('knows where every character came from', () => {
    const { text, origin } = normalise('“率” ≥ 90%');
    assert.equal(text, '率≥90%');
    assert.deepEqual([...origin], [1, 4, 6, 7, 8, 9]);
  });
});
