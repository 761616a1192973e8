import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';

const sample = fileURLToPath(new URL('../../../samples/beita-2022.xlsx', import.meta.url));

describe('the 北塔 sample', () => {
  const findings = () =>
    review(readSnapshot(readFileSync(sample), 'beita-2022.xlsx'), DEFAULT_SETTINGS).findings.filter(
      ({ rule }) => rule === 'score/rule-not-followed',
    );

  it('has two scores of 2 that the rules beside them put at 0', () => {
    const errors = findings().filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ actual, expected, evidence }) => [actual, expected, evidence]),
      [
        ['2', '0', '941.81 ÷ 698.99 = 134.74%'],
        ['2', '0', '(698.99 − 941.81) ÷ 698.99 = -34.74%'],
      ],
    );
  });

  it('has a total that would be 93 with them', () => {
    const hint = findings().find(({ severity }) => severity === 'hint');
    assert.deepEqual([hint?.actual, hint?.expected], ['97', '93']);
  });
});
