import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { scoreByRule } from '../../../src/core/scoring/execute/score-by-rule';

const FOLDER = new URL('./wordings/', import.meta.url);

/** One printed rule with what it gives: `value → score`, `?` where it must not be understood. */
interface Wording {
  readonly rule: string;
  readonly weight: string;
  readonly scores: readonly (readonly [value: string, score: string])[];
}

/** Two lines each: the rule as printed, then its weight and the scores of values. */
function wordingsIn(file: string): readonly Wording[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  return lines.flatMap((rule, index) => {
    const [, weight = '', scores = ''] = /^ {2}(.+) 分：(.+)$/.exec(lines[index + 1] ?? '') ?? [];
    if (index % 2 === 1) return [];
    return [{ rule, weight, scores: scores.split('，').map(pairIn) }];
  });
}

function pairIn(text: string): readonly [string, string] {
  const [value = '', score = ''] = text.split(' → ');
  return [value, score];
}

describe('printed rules in the words of many offices', () => {
  for (const file of readdirSync(FOLDER)) {
    describe(file.replace('.txt', '').replaceAll('-', ' '), () => {
      for (const { rule, weight, scores } of wordingsIn(file)) {
        it(rule, () => {
          for (const [value, score] of scores) {
            const { understood, score: given } = scoreByRule(rule, weight, value);
            assert.equal(understood ? given : '?', score, value);
          }
        });
      }
    });
  }
});
