import { formatAddress } from '../../workbook/address';
import type { ScoreStep } from '../score-step';
import type { scoringMessages as chinese } from '../zh-CN/scoring';

const READINGS = { initial: '', adjusted: 'on the adjusted budget, ', stated: 'as stated, ' } as const;

const WAYS = { over: 'above', under: 'below', either: 'away from', each: 'in all' } as const;

const BEGUN = {
  whole: ' (the begun one left out)',
  begun: ' (the begun one counted)',
  exact: ' (the begun one in proportion)',
} as const;

function step(trace: ScoreStep): string {
  switch (trace.kind) {
    case 'band':
      return `“${[trace.when, trace.award].filter((text) => text !== '').join(', ')}” applies`;
    case 'steps': {
      const base = trace.base ? ` ${WAYS[trace.way]} ${trace.base}` : ` ${WAYS[trace.way]}`;
      const sign = trace.effect === 'deduct' ? '−' : '+';
      return `${trace.distance}${trace.size.unit ?? ''}${base} makes ${trace.count} steps of ${trace.size.printed}${trace.begun ? BEGUN[trace.begun] : ''}: ${trace.start} ${sign} ${trace.amount} = ${trace.score}`;
    }
    case 'within-base':
      return `nothing to deduct, ${trace.score} points`;
    case 'formula':
      return `“${trace.formula}” gives ${trace.score}`;
    case 'proportional':
      return `in proportion to full marks at ${trace.target}: ${trace.score}`;
    case 'interpolated':
      return `on the line between ${trace.from.at} (${trace.from.points}) and ${trace.to.at} (${trace.to.points}): ${trace.score}`;
    case 'no-band':
      return 'no band applies, no points';
    case 'gap':
      return trace.score === null
        ? 'the value lies between two bands, which the rule leaves open'
        : `between two neighbouring bands, short of the better one: ${trace.score}`;
    case 'beyond-best':
      return `past the end of the best band, which applies: ${trace.score}`;
    case 'discretion':
      return 'left to the judgement of a person';
    case 'assumed':
      return `the other conditions (${trace.facts.join('; ')}) taken as met: ${trace.score}`;
    case 'proviso':
      return `“${trace.text}” taken as met, for a person to confirm`;
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
  'scoring/fix-with-total': ({ value, total, at }) =>
    `Change to ${value}, and the total (${formatAddress(at)}) to ${total}`,
  'scoring/all-full-marks': ({ count }) =>
    `All ${count} projects gave themselves 100; please look again at execution, results and satisfaction.`,
  'scoring/unfinished-full-marks': ({ indicator, text }) =>
    `“${indicator}” says “${text}” beside full marks. Please check the result or take points off.`,
  'scoring/weights-beyond-hundred': ({ execution, indicators, sum }) =>
    `Weights should make 100: ${execution} of the execution rate and ${indicators} of the indicators are ${sum}. Please adjust the indicators.`,
  'scoring/total-without-execution': ({ execution, indicators, sum, total }) =>
    `The total of ${total} leaves out the ${execution} of the execution rate: with ${indicators} of the indicators it is ${sum}. Please check weights and total.`,
  'scoring/cause-rule': () => 'the rule printed in the table was not applied when scoring',
  'scoring/rule-not-followed': (data) =>
    `“${data.indicator}” scores ${data.score}, which the rule printed in its row does not allow: ${data.results
      .map(
        (result) =>
          `${READINGS[result.reading]}${result.name} ${result.evidence} gives ${result.score ?? `${result.low} to ${result.high}`} points`,
      )
      .join(
        '; ',
      )}.${data.unread.length > 0 ? ` Not understood and left out: “${data.unread.join('”, “')}”.` : ''} Please check and correct the score.`,
  'scoring/total-by-rules': (data) =>
    `With ${data.count} score(s) corrected by the printed rules the total would be ${data.expected}; the table says ${data.total}.`,
  'scoring/cause-profile': ({ profile }) => `not scored by the formula of ${profile}`,
  'scoring/cause-truncated': () => 'decimals were cut off instead of rounded',
  'scoring/cause-year': () => 'a template of another year was used without changing the year',
  'scoring/above-weight': (data) =>
    `“${data.indicator}” scores ${data.score}, more than its weight of ${data.weight}. Please correct the score.`,
  'scoring/full-marks-missed': (data) =>
    `“${data.indicator}”: the target is ${data.target}, the actual value ${data.actual} misses it, yet it scores the full ${data.weight}${
      data.expected === null ? '' : `; by its degree of completion it should score ${data.expected}`
    }. Please check the value or correct the score.`,
  'scoring/deduction-though-met': (data) =>
    `“${data.indicator}”: the target ${data.target} was met with ${data.actual}, yet it scores ${data.score} of ${data.weight} and no reason is given. Please correct the score or give the reason.`,
  'scoring/formula-not-followed': (data) =>
    `“${data.indicator}” missed its target; by the rules of ${data.profile} it should score ${data.expected}, the table says ${data.score}.`,
  'scoring/outside-band': (data) =>
    `“${data.indicator}” is “${data.actual}”, which by the rules of ${data.profile} earns ${data.low} to ${data.high}; the table says ${data.score}.`,
  'scoring/deduction-without-reason': (data) =>
    `“${data.indicator}” loses ${data.lost} points without a reason. Please add it.`,
  'scoring/reason-without-deduction': (data) =>
    `“${data.indicator}” has full marks beside the reason “${data.reason}”. Please check the score or remove the reason.`,
  'scoring/over-fulfilled': (data) =>
    `“${data.indicator}”: ${data.actual} is ${data.rate}% of the target ${data.target}. From ${data.limit}% on this has to be explained.${data.deduction ? ` ${data.deduction.profile}: ${data.deduction.points} points off, ${data.deduction.score} at most.` : ''}`,
  'scoring/grade': (data) =>
    `A total of ${data.total} is graded “${data.expected}”; the table says “${data.written}”.`,
  'scoring/above-cap': (data) =>
    `The execution rate of ${data.rate}% is below ${data.below}%, which caps the total at ${data.cap}; the table says ${data.total}.`,
  'scoring/contradicting-sign': (data) =>
    data.kind === 'merit'
      ? `More of “${data.indicator}” is better, but it demands no more than ${data.target}. Such indicators usually have “≥”; please check the sign.`
      : `The ${data.kind === 'cost' ? 'cost ' : ''}indicator “${data.indicator}” demands no less than ${data.target}. ${data.kind === 'cost' ? 'Costs' : 'Such indicators'} usually have “≤”; please check the sign.`,
  'scoring/duplicate-indicator': (data) =>
    `“${data.indicator}” stands twice in this table with the same target. Please check that it is not scored twice.`,
  'scoring/misfiled-indicator': (data) =>
    `“${data.indicator}” stands under “${data.filed}”; it belongs under “${data.proper}”.`,
  'scoring/satisfaction-without-figure': (data) =>
    `The actual value of “${data.indicator}” is “${data.actual}”, not the figure of a survey. Please enter the survey's result.`,
  'scoring/zero-divisor': (data) =>
    `“${data.indicator}” divides by “${data.divisor}”, which is 0, so there is no such ratio; yet it scores ${data.score}. Please explain.`,
  'scoring/missing-value': (data) =>
    `${data.questions.length} score(s) could be checked against their rule if the workbook held these figures: ${data.questions
      .map(({ indicator, names }) => `${indicator} (${names.join(', ')})`)
      .join('; ')}.`,
  'scoring/rule-not-understood': (data) =>
    `The rules of ${data.rules.length} indicator(s) were not wholly understood: ${data.rules
      .map(({ indicator, places }) => `${indicator} “${places.join('”, “')}”`)
      .join('; ')}. Please check these scores by hand.`,
  'scoring/rule-year': (data) =>
    `The rule of “${data.indicator}” speaks of ${data.years.join(', ')}; the report is for ${data.year}.`,
  'scoring/incomparable': (data) =>
    data.why === 'unit'
      ? `“${data.indicator}”: target ${data.target} and actual ${data.actual} have different units and cannot be compared.`
      : `“${data.indicator}”: the target is a number (${data.target}), the actual value words (“${data.actual}”), so they cannot be compared.`,
};
