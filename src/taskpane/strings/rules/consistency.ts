import type { RuleWords } from './rule-words';

/** What must be the same in two places, in tables and in the text of a report. */
export const consistency: Readonly<Record<string, RuleWords>> = {
  'consistency/accounts-tables': {
    title: 'Between the tables of final accounts',
    demand: 'A heading has the same figure in the detailed table as in the summary.',
  },
  'consistency/basic-expenditure': {
    title: 'Parts of basic expenditure',
    demand: 'Basic expenditure = staff costs + office expenses.',
  },
  'consistency/cost-actual': {
    title: 'Actual value of a cost indicator',
    demand: 'Where the target of a cost indicator is the budget, its actual value is what was spent.',
  },
  'consistency/department-accounts': {
    title: 'Department table and final accounts',
    demand: 'Executed, basic and project expenditure of the department are those of its final accounts.',
  },
  'consistency/department-projects': {
    title: 'Department table and project forms',
    demand:
      'Project expenditure of the department is the sum of its project forms, and its total is no less than that.',
  },
  'consistency/duplicate-row': {
    title: 'A project may be listed twice',
    demand: 'A project stands once in a table; the same name with the same amounts may be counted twice.',
  },
  'consistency/goal-figures': {
    title: 'Goals in words and indicators differ',
    demand: 'Numbers in the words of goals and results are those of the indicators on the same matter.',
  },
  'consistency/ledger-score': {
    title: 'Score in the list of results and in the form',
    demand: 'The score that a list of results gives a project is the total score of its own form.',
  },
  'consistency/ledger-project': {
    title: 'Project form and ledger',
    demand: 'What a project form says was spent is what the ledger says.',
  },
  'consistency/narrative-figure': {
    title: 'A figure of the report differs from the table',
    demand: 'In a paragraph that was rewritten, the figures are those that the cells hold now.',
  },
  'consistency/operating-cost': {
    title: 'Running costs of the office',
    demand: 'Office expenses in the final accounts are no less than the running costs of the office.',
  },
  'consistency/project-count': {
    title: 'Number of projects',
    demand: 'The number of projects stated is that of the ledger, and no less than that of the forms.',
  },
  'consistency/projects-accounts': {
    title: 'Project tables and final accounts',
    demand: 'The projects together do not spend more than the final accounts say.',
  },
  'consistency/prose-comparison': {
    title: 'Words and figures differ',
    demand: 'Words such as more, less or the same agree with the figures beside them.',
  },
  'consistency/prose-completion': {
    title: 'Share completed or average does not agree',
    demand:
      'Completed % = completed ÷ the budget or plan that the text names × 100 %; an average (per head, per household) = the total ÷ the number.',
  },
  'consistency/prose-count': {
    title: 'Number and names listed differ',
    demand: 'The number stated is that of the names listed.',
  },
  'consistency/prose-difference': {
    title: 'A difference in the text does not agree',
    demand: 'A change is the difference of its two figures, a balance that of income and expenditure.',
  },
  'consistency/prose-growth': {
    title: 'Rate and amount of change do not agree',
    demand: 'Rate of change = change ÷ base × 100 %, where the base is this year’s figure − the change.',
  },
  'consistency/prose-restated': {
    title: 'The same figure is written in two ways',
    demand:
      'A figure that stands in several places has one value. Figures of another basis or year are not compared; only evident slips are told.',
  },
  'consistency/prose-share': {
    title: 'A share does not agree',
    demand: 'Share = part ÷ the whole it is said to be of × 100 %.',
  },
  'consistency/prose-sum': {
    title: 'A sum in the text does not agree',
    demand: 'A total in the text is the sum of the parts listed; differences of rounding do not count.',
  },
  'consistency/prose-table': {
    title: 'Text and table do not agree',
    demand:
      'A figure in the text is that of the workbook for the same matter, year and basis, as exactly as the text gives it.',
  },
  'consistency/prose-year': {
    title: 'Years do not agree',
    demand: 'The years of the title, of dates and of comparisons are those of the whole text.',
  },
  'consistency/quantity-price': {
    title: 'Quantity × unit price',
    demand:
      'Where planned quantity × planned price is the budget, actual quantity × actual price is what was spent.',
  },
  'consistency/stated-amount': {
    title: 'An amount in words differs from the table',
    demand:
      'The total spent and the execution rate stated in words are those of the table, and not a copy of the budget.',
  },
  'consistency/stated-score': {
    title: 'Total score stated in the head',
    demand: 'The total score in the head of a form is that of its total row.',
  },
  'consistency/unit-conflict': {
    title: 'Units of amounts differ',
    demand: 'A table has one unit of amounts, wherever it is written.',
  },
  'consistency/year-conflict': {
    title: 'Years differ',
    demand:
      'Title, headers, the field of the year and the name of the sheet give the same year; columns give it and the years right before.',
  },
  'consistency/year-in-name': {
    title: 'Year in the name of a project differs',
    demand:
      'A year in the name of a project is that of the evaluation; a project carried over from an earlier year says so.',
  },
};
