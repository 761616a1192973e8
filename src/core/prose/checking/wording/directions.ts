import type { TurnedWord } from '../directions';
import { calculation } from '../explain';
import { turnedWordsOf } from '../relate-items';
import { wordingFinding, type ReadText, type WordingRule } from './context';

/** 增减方向: 增长 beside a fall, 下降 beside a rise, where the figures hold in the other direction only. */
export const directions: WordingRule = (text) =>
  text.discourse.items.flatMap((item) => turnedWordsOf(item).flatMap((turned) => findingOf(text, turned)));

function findingOf(text: ReadText, { claim, form }: TurnedWord) {
  const { verb, direction } = claim.phrase;
  if (!verb) return [];
  const evidence = calculation(form);
  return [
    wordingFinding(text, {
      rule: 'consistency/prose-comparison',
      severity: 'error',
      from: verb.from,
      to: claim.figure.to,
      message: {
        id: 'prose/comparison',
        data: { said: verb.word, figures: evidence, is: direction === 1 ? 'less' : 'more' },
      },
      evidence,
    }),
  ];
}
