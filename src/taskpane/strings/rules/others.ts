import type { RuleWords } from './rule-words';

/** What must be filled in, possible, well formed and well worded. */
export const others: Readonly<Record<string, RuleWords>> = {
  'completeness/adjustment-reason': {
    title: 'Budget adjusted without a reason',
    demand: 'A budget that was raised or cut during the year is explained.',
  },
  'completeness/blank-part': {
    title: 'A part is blank, so that the total cannot be checked',
    demand: 'Fill in the blank parts of a total that they do not make up (0 or — where there is none).',
  },
  'completeness/execution-reason': {
    title: 'Low execution without a reason',
    demand:
      'Below the threshold of the settings (90 % unless set otherwise) the reason is given; single rows below 80 % too.',
  },
  'completeness/narrative-placeholder': {
    title: 'The report waits to be filled in',
    demand: 'Marked paragraphs of the report are written by a person before it is handed in.',
  },
  'completeness/unmet-target': {
    title: 'Target missed without a reason',
    demand: 'A missed target has its reason and what is being done about it.',
  },
  'format/circular-reference': {
    title: 'Circular reference',
    demand: 'A formula does not refer to its own cell, directly or by way of others.',
  },
  'format/constant-among-formulas': {
    title: 'A fixed number among formulas',
    demand: 'Where a row or column is computed by one formula, no single cell holds a typed number.',
  },
  'format/error-value': {
    title: 'The cell is an error value',
    demand: 'A table has no #DIV/0!, #REF! or other error values.',
  },
  'format/external-reference': {
    title: 'A formula refers to another file',
    demand: 'What is handed in does not refer to other files, which the reader does not have.',
  },
  'format/formula-off-pattern': {
    title: 'A formula refers to the wrong cells',
    demand: 'The formulas of a row or column refer to cells in the same way as their neighbours.',
  },
  'format/prose-numbering': {
    title: 'Numbering is not continuous',
    demand: 'Numbers of one level follow each other without a gap or a repetition.',
  },
  'format/prose-unit': { title: 'Unit left out', demand: 'Amounts have their unit, and the whole of it.' },
  'format/text-in-number': {
    title: 'Text where a number belongs',
    demand: 'Amounts, ratios, weights and scores are numbers; what does not apply is — or blank.',
  },
  'logic/budget-exceeded': {
    title: 'Spent more than the budget',
    demand:
      'Expenditure does not exceed the full-year budget, the three public expenses and procurement not theirs; without a budget nothing is spent.',
  },
  'logic/copied-target': {
    title: 'The actual value repeats the target',
    demand: 'The actual value is what was reached, and not the target with its ≥ or ≤.',
  },
  'logic/negative-balance': {
    title: 'Negative carry-over',
    demand: 'No more is spent than was available; advances are explained.',
  },
  'logic/negative-base': {
    title: 'Rate of change from a negative base',
    demand: 'Against a negative figure of last year no rate is computed; give the amount and explain it.',
  },
  'logic/over-control': {
    title: 'Above the posts or the limit',
    demand: 'Staff do not exceed posts, nor expenses their limits: control rates are at most 100 %.',
  },
  'logic/over-used': {
    title: 'Spent more than was available',
    demand: 'What was used does not exceed what was carried in and received.',
  },
  'logic/prose-date': {
    title: 'No such day',
    demand: 'A date is a day of the calendar, and falls on the day of the week that is named with it.',
  },
  'logic/prose-zero-base': {
    title: 'A rate of nothing',
    demand: 'Of a budget, a last year or a total of 0 no rate is given; say that there was none.',
  },
  'logic/target-holds-weights': {
    title: 'Weights where targets belong',
    demand: 'Targets and actual values are what was aimed at and reached, not weights.',
  },
  'logic/zero-base': {
    title: 'A ratio of zero',
    demand: 'Of 0 no ratio is computed: leave it blank or write —.',
  },
  'wording/prose-copied-paragraph': {
    title: 'Two paragraphs alike',
    demand: 'Neighbouring sections are not the same text.',
  },
  'wording/prose-residue': {
    title: 'Left over from a template, or left out',
    demand: 'No alternatives in brackets, XX, missing numbers, doubled marks or misplaced commas are left.',
  },
  'wording/template-residue': {
    title: 'Words of the template were left',
    demand: 'Placeholders of the form such as XX are replaced.',
  },
  'wording/vague-indicator': {
    title: 'Indicator cannot be measured',
    demand: 'An indicator says what is measured; a quantity has a number.',
  },
};
