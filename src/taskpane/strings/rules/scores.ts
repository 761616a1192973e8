import type { RuleWords } from './rule-words';

/** What scores must be. */
export const scores: Readonly<Record<string, RuleWords>> = {
  'score/above-cap': {
    title: 'Total above the cap of its execution rate',
    demand:
      'By the platform’s rules, below 80, 70, 60 and 50 % of execution the total is at most 89, 79, 69 and 59.',
  },
  'score/above-weight': {
    title: 'Score above its weight',
    demand: 'No indicator, nor the execution rate, scores more than its weight; the total follows.',
  },
  'score/all-full-marks': {
    title: 'Full marks for every project',
    demand:
      'Where more than three projects all score 100, look again at execution rates, actual values and satisfaction.',
  },
  'score/contradicting-sign': {
    title: 'Sign and nature of an indicator contradict each other',
    demand:
      'Costs have ≤ or =; accidents and complaints have no lower bound, satisfaction and pass rates no upper one.',
  },
  'score/deduction-though-met': {
    title: 'Points lost although the target was met, without a reason',
    demand: 'An indicator whose target was met has full marks; if points are taken off, the reason is given.',
  },
  'score/deduction-without-reason': {
    title: 'Points lost without a reason',
    demand: 'Where a score is below its weight, the column of reasons says why.',
  },
  'score/duplicate-indicator': {
    title: 'The same indicator twice',
    demand: 'An indicator is scored once in a table.',
  },
  'score/formula-not-followed': {
    title: 'Score of a missed target does not follow the formula',
    demand: 'A missed target scores by its degree of completion (actual ÷ target × weight).',
  },
  'score/full-marks-for-missed-target': {
    title: 'Full marks for a missed target',
    demand: 'An indicator whose target was not met does not have full marks.',
  },
  'score/grade': {
    title: 'Grade and total do not agree',
    demand: 'Excellent from 90, good from 80, fair from 60, poor below.',
  },
  'score/incomparable': {
    title: 'Target and actual value cannot be compared',
    demand: 'Actual values have the basis and the unit of their targets; numbers are given as numbers.',
  },
  'score/misfiled-indicator': {
    title: 'Indicator under the wrong heading',
    demand:
      'Quantities are quantities; pass rates, timeliness and payment belong to quality, time or execution.',
  },
  'score/missing-value': {
    title: 'A number that the score needs is not in the workbook',
    demand: 'The numbers that a criterion uses are found in the workbook, so that the score can be checked.',
  },
  'score/outside-band': {
    title: 'Score of a quality outside its band',
    demand: 'Reached, partly reached and not reached each have a band of scores.',
  },
  'score/over-fulfilled': {
    title: 'More than 30 % above target without a word',
    demand: 'From 130 % of the target the reason is given: the target was low, or was changed in the year.',
  },
  'score/reason-without-deduction': {
    title: 'A reason for a deviation, but no points lost',
    demand: 'Full marks need no reason; a real deviation loses points.',
  },
  'score/rule-not-followed': {
    title: 'Score against its criterion',
    demand:
      'Where the table prints how an indicator is scored, the score is what that gives with the data of the workbook.',
  },
  'score/rule-not-understood': {
    title: 'Part of a criterion was not understood',
    demand: 'Criteria that are understood are checked; please check the others yourself.',
  },
  'score/rule-year': {
    title: 'Year of a criterion is not that of the report',
    demand: 'Years in criteria are those of the report; correct what was left from last year’s form.',
  },
  'score/satisfaction-without-figure': {
    title: 'Satisfaction without a figure from a survey',
    demand: 'The actual value of satisfaction is a number that a survey gave; without one it does not score.',
  },
  'score/unfinished-full-marks': {
    title: 'Full marks for what is said to be unfinished',
    demand: 'What is said to be unfinished or not yet accepted does not have full marks.',
  },
  'score/weights-beyond-hundred': {
    title: 'Weights of execution and indicators exceed 100',
    demand:
      'The weights of the execution rate and of the indicators make 100, and the total includes its score.',
  },
  'score/zero-divisor': {
    title: 'Points for a ratio that divides by zero',
    demand: 'A ratio of nothing does not exist and is not scored by the criterion.',
  },
};
