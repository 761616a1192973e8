import { renderMessage } from '../../core/messages/render';
import { scoreByRule } from '../../core/scoring/execute/score-by-rule';
import type { Language } from '../language';
import type { Outcome } from '../outcome';

/** `jixiao score`: one printed scoring rule executed on one value. `weight` must be a number. */
export function score(rule: string, weight: string, value: string, { locale, words }: Language): Outcome {
  const result = scoreByRule(rule, weight, value);
  const explanation = result.explanation && renderMessage(result.explanation, locale);
  const lines = [
    result.understood && result.score !== null && words.score.score(result.score),
    (result.why === 'person' || (result.understood && result.score === null)) && words.score.noScore,
    explanation,
    result.why === 'value'
      ? words.score.otherValue
      : result.notUnderstood !== null && words.score.notUnderstood(result.notUnderstood),
  ];
  return {
    json: { ...result, explanation },
    text: lines.filter((line) => typeof line === 'string').join('\n'),
    code: 0,
  };
}
