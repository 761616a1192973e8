import type { trial as zhCN } from '../../zh-CN/pages/trial';

/** The same in English. */
export const trial: typeof zhCN = {
  title: 'Try out a scoring rule',
  open: 'Try out a scoring rule',
  openFor: (indicator) => `Try out the rule of “${indicator}”`,
  tryThis: 'Try out',
  intro:
    'Paste the criterion printed in a scoring table, give weight and value, and see the score it yields. Nothing is written to the workbook.',
  criterion: 'Criterion',
  criterionExample: 'The Chinese text as it is printed in the table',
  weight: 'Weight',
  weightInvalid: 'The weight must be a number.',
  value: 'Value',
  valueHint: 'such as 85%, 3 or a grade word',
  result: 'Result',
  score: (score) => `Score ${score}`,
  byPerson: 'Left to a person',
  steps: 'Begun steps (where the rule does not say)',
  why: {
    person: 'The rule leaves points to discretion: a person has to decide the score.',
    text: 'Not all of this rule was understood, so no score is given. The part that was not has a wavy line.',
    value:
      'The rule was understood, but this value does not enter it, as a count beside a rate. Please try another.',
    'no-rule': 'This text does not say how to score.',
  },
  partly:
    'The part with a wavy line was not understood; the score does not depend on it. A straight line marks what was.',
  quiet: 'Paler words explain and do not score.',
  waiting: 'The result appears when all three are filled in.',
};
