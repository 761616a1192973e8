import type { TraceStep } from '../../scoring/execution';
import { printAward, printCondition, printQuantity } from '../../scoring/print-rule';
import type { scoringMessages as chinese } from '../zh-CN/scoring';

const WAYS = { over: 'above', under: 'below', either: 'away from', each: 'in all' } as const;

function step(trace: TraceStep): string {
  switch (trace.kind) {
    case 'band':
      return `“${[printCondition(trace.when), printAward(trace.award)].filter((text) => text !== '').join(', ')}” applies`;
    case 'steps': {
      const base = trace.base ? ` ${WAYS[trace.way]} ${printQuantity(trace.base)}` : ` ${WAYS[trace.way]}`;
      const sign = trace.effect === 'deduct' ? '−' : '+';
      return `${trace.distance}${trace.size.unit ?? ''}${base} makes ${trace.count} steps of ${printQuantity(trace.size)}: ${trace.start} ${sign} ${trace.amount} = ${trace.score}`;
    }
    case 'within-base':
      return `nothing to deduct, ${trace.score} points`;
    case 'formula':
      return `“${trace.formula}” gives ${trace.score}`;
    case 'proportional':
      return `in proportion to full marks at ${printQuantity(trace.target)}: ${trace.score}`;
    case 'no-band':
      return 'no band applies, no points';
    case 'discretion':
      return 'left to the judgement of a person';
    case 'assumed':
      return `the other conditions (${trace.facts.join('; ')}) taken as met: ${trace.score}`;
    case 'word':
      return `“${trace.fact}” applies: ${trace.score}`;
    case 'capped':
      return `kept between 0 and the weight: ${trace.score}`;
  }
}

export const scoringMessages: typeof chinese = {
  'scoring/explanation': ({ value, weight, score, trace }) =>
    `With ${value} (weight ${weight}): ${trace.map(step).join('; ')}. ${
      score === null ? 'The score is for a person to decide.' : `Score: ${score}.`
    }`,
  'scoring/fix-set': ({ value }) => `Change to ${value}`,
  'scoring/cause-rule': () => 'the rule printed in the table was not applied when scoring',
  'scoring/rule-not-followed': (data) =>
    `“${data.indicator}” scores ${data.score}, which the rule printed in its row does not allow: ${data.results
      .map(
        (result) =>
          `${result.name} ${result.evidence} gives ${result.score ?? `${result.low} to ${result.high}`} points`,
      )
      .join('; on the adjusted budget, ')}. Please check and correct the score.`,
  'scoring/total-by-rules': (data) =>
    `With ${data.count} score(s) corrected by the printed rules the total would be ${data.expected}; the table says ${data.total}.`,
};
