import type { tableMessages as chinese } from '../zh-CN/tables';

/** Answers to what a column is. */
const CHOICES = {
  'full-year-budget': 'Budget of the year (adjusted)',
  'initial-budget': 'Initial budget',
  arrived: 'Funds received',
  executed: 'Executed (spent)',
  'prior-year': 'Last year',
  other: 'None of these; leave it unchecked',
};

export const tableMessages: typeof chinese = {
  'question/column': (data) => `What are the figures under “${data.label}”?`,
  'question/choice': (data) => CHOICES[data.field],
  'table/not-calculated': (data) =>
    `${data.count} formulas of this sheet have no stored result and cannot be computed here, so they were not checked. Please open and save the file in Excel first.`,
  'table/no-known-header': (data) =>
    `No known header was found in the part that begins with “${data.text}”; it was not checked. You can say by hand in the pane what it is.`,
  'table/binding-lost': (data) =>
    `The region bound by hand (formerly ${data.range}) is no longer there: its header words were changed or deleted. Please bind it again or remove the binding.`,
  'table/plan': () =>
    'This is a budget or a set of targets; nothing is spent or reached yet, so only its sums are checked.',
  'table/hidden-sheet': () =>
    'The sheet is hidden, so it is read but not checked. Unhide it to have it checked.',
  'table/unknown-grid': (data) =>
    `The table with the header “${data.header}” is of no known kind; it was not checked. If it belongs to the evaluation, say by hand in the pane what its columns are.`,
};
