import type { RuleWords } from './rule-words';

/** What must add up, multiply or divide. */
export const arithmetic: Readonly<Record<string, RuleWords>> = {
  'arithmetic/account-composition': {
    title: 'Composition of a column',
    demand:
      'A total is the sum of the parts that its form names: expenditure of the year, income of the year, basic expenditure, appropriations, procurement, fixed assets, all assets.',
  },
  'arithmetic/account-total': { title: 'Total of rows', demand: 'A total is the sum of the rows below it.' },
  'arithmetic/adjusted-budget': {
    title: 'Full-year budget',
    demand: 'Full-year budget = initial budget + adjustment − reduction.',
  },
  'arithmetic/adjustment-rate-gross': {
    title: 'Adjustment rate (increases and reductions)',
    demand: '(Increases + reductions) ÷ initial budget × 100 %.',
  },
  'arithmetic/adjustment-rate-net': {
    title: 'Adjustment rate (budgets before and after)',
    demand: '(Full-year budget − initial budget) ÷ initial budget × 100 %.',
  },
  'arithmetic/adjustment-rate': {
    title: 'Budget adjustment rate',
    demand: 'Adjustment ÷ initial budget × 100 %.',
  },
  'arithmetic/arrival-rate': {
    title: 'Rate of funds received',
    demand: 'Funds received in the year ÷ full-year (initial) budget × 100 %.',
  },
  'arithmetic/asset-use-rate': {
    title: 'Use of fixed assets',
    demand: 'Fixed assets in use ÷ all fixed assets × 100 %.',
  },
  'arithmetic/budget-adjustment-rate': {
    title: 'Budget adjustment (control) rate',
    demand: 'Adjustment ÷ budget × 100 %, or (adjusted budget − budget) ÷ budget × 100 %.',
  },
  'arithmetic/budget-balance': {
    title: 'Balance',
    demand: 'Funds received (or the budget) − what was spent.',
  },
  'arithmetic/budget-completion-rate': {
    title: 'Budget completion rate (standing alone)',
    demand:
      'Actual expenditure ÷ adjusted budget or budget × 100 %, or the same with what was carried in and out.',
  },
  'arithmetic/building-control-rate': {
    title: 'Control rate of new buildings (area, investment)',
    demand: 'Area built ÷ area approved × 100 %.',
  },
  'arithmetic/building-investment-rate': {
    title: 'Control rate of investment in new buildings',
    demand: 'Actual investment ÷ budgeted investment × 100 %.',
  },
  'arithmetic/carry-over-change-rate': {
    title: 'Change of carry-over',
    demand: '(Carry-over at the end − at the beginning of the year) ÷ carry-over at the beginning × 100 %.',
  },
  'arithmetic/carry-over-rate': {
    title: 'Carry-over rate',
    demand: 'Carry-over at the end of the year ÷ adjusted budget (budget) × 100 %.',
  },
  'arithmetic/carry-over-share-available': {
    title: 'Carry-over rate (of available funds)',
    demand: 'Carry-over at the end of the year ÷ (carried in + funds received) × 100 %.',
  },
  'arithmetic/carry-over-share-initial': {
    title: 'Carry-over rate (of the initial budget)',
    demand: 'Carry-over at the end of the year ÷ initial budget × 100 %.',
  },
  'arithmetic/carry-over-share': {
    title: 'Carry-over rate (of the full-year budget)',
    demand: 'Carry-over at the end of the year ÷ full-year budget × 100 %.',
  },
  'arithmetic/change-amount': {
    title: 'Change in amount',
    demand: 'One column − the other; this year’s figure − last year’s, or outturn − budget.',
  },
  'arithmetic/change-rate': {
    title: 'Rate of change',
    demand:
      '(This year − last year) ÷ last year × 100 %, or the change ÷ (this year − the change); the same against the budget.',
  },
  'arithmetic/coefficient-score': {
    title: 'Score by coefficient',
    demand: 'Score = weight of the indicator × coefficient.',
  },
  'arithmetic/column-difference': {
    title: 'Difference of columns',
    demand: 'The column is the difference that its header states.',
  },
  'arithmetic/column-ratio': {
    title: 'Ratio of columns',
    demand: 'The column is the ratio that its header states.',
  },
  'arithmetic/completion-rate-initial': {
    title: 'Budget completion rate (of the initial budget)',
    demand: 'Outturn ÷ initial budget × 100 %.',
  },
  'arithmetic/completion-rate': { title: 'Budget completion rate', demand: 'Outturn ÷ budget × 100 %.' },
  'arithmetic/control-column-rate': { title: 'Control rate', demand: 'Outturn ÷ budget × 100 %.' },
  'arithmetic/converted-score': {
    title: 'Converted score',
    demand: 'Converted score = score of the indicator × its share of the weights.',
  },
  'arithmetic/cost-saving-rate': {
    title: 'Rate of cost saved (standing alone)',
    demand: '(Planned cost − actual cost) ÷ planned cost × 100 %.',
  },
  'arithmetic/deducted-score': {
    title: 'Score less deduction',
    demand: 'The score of an indicator = its weight − the points taken off.',
  },
  'arithmetic/earned-coefficient': {
    title: 'Coefficient earned',
    demand:
      'Actual value ÷ target × 100 %, at most 100 %; of indicators where less is better target ÷ actual value.',
  },
  'arithmetic/execution-rate-arrived': {
    title: 'Execution rate (of funds received)',
    demand: 'Executed ÷ funds received in the year × 100 %.',
  },
  'arithmetic/execution-rate-initial': {
    title: 'Execution rate (of the initial budget)',
    demand: 'Executed ÷ initial budget × 100 %.',
  },
  'arithmetic/execution-rate': {
    title: 'Execution rate',
    demand: 'Executed ÷ full-year budget × 100 %, or outturn ÷ budget × 100 %.',
  },
  'arithmetic/execution-score': {
    title: 'Score of the execution rate',
    demand: 'Execution rate × weight, and no more than the weight.',
  },
  'arithmetic/formula-leaves-out': {
    title: 'A sum leaves out a row',
    demand:
      'The formula of a total must take in all its parts, also those that are empty or 0 at present, so that the total stays right when they are filled in.',
  },
  'arithmetic/funding-total': {
    title: 'Total of funds',
    demand: 'The year’s total of funds = the sum of the sources below it.',
  },
  'arithmetic/goal-completion': {
    title: 'Completion of a target',
    demand: 'Completed % = value reached ÷ target × 100 %.',
  },
  'arithmetic/income-equals-expenditure': {
    title: 'Income and expenditure balance',
    demand: 'The grand total of expenditure = the grand total of income.',
  },
  'arithmetic/interest': {
    title: 'Interest',
    demand: 'Interest = principal × rate, where most rows of the table say so.',
  },
  'arithmetic/item-change-rate': {
    title: 'Rate of change of one item',
    demand: '(The item − the item last year) ÷ the item last year × 100 %.',
  },
  'arithmetic/key-expenditure-rate': {
    title: 'Share of key expenditure',
    demand: 'Expenditure on key projects ÷ expenditure on projects × 100 %.',
  },
  'arithmetic/key-task-rate': {
    title: 'Rate of key tasks finished',
    demand: 'Key tasks finished ÷ key tasks set × 100 %.',
  },
  'arithmetic/ledger-balance': {
    title: 'Carry-over of a ledger',
    demand: 'Carried out = carried in + received − spent.',
  },
  'arithmetic/ledger-total': { title: 'Total of a ledger', demand: 'The total is the sum of the rows.' },
  'arithmetic/level-weights': {
    title: 'Weights by level',
    demand: 'The weight of a level is the sum of the weights of its indicators.',
  },
  'arithmetic/net-budget': {
    title: 'Budget without integrated funds',
    demand: 'Full-year budget − funds integrated elsewhere.',
  },
  'arithmetic/net-value': {
    title: 'Net value',
    demand: 'Net value = value at cost − accumulated depreciation.',
  },
  'arithmetic/non-tax-rate': {
    title: 'Completion of non-tax income',
    demand: 'Actual non-tax income ÷ budgeted (adjusted) non-tax income × 100 %.',
  },
  'arithmetic/operation-total': {
    title: 'Totals of running costs',
    demand:
      'The three public expenses, their vehicles and receptions, procurement and vehicles are the sums of their parts; contracts with small firms do not exceed procurement.',
  },
  'arithmetic/output-completion-rate': {
    title: 'Rate of actual completion',
    demand: 'Actual number ÷ planned number × 100 %.',
  },
  'arithmetic/payment-progress-rate': {
    title: 'Payment progress',
    demand: 'Actual progress ÷ planned progress × 100 %, or expenditure ÷ budget × 100 %.',
  },
  'arithmetic/procurement-column-rate': {
    title: 'Execution of procurement',
    demand: 'Procured ÷ budget of procurement × 100 %.',
  },
  'arithmetic/procurement-rate': {
    title: 'Execution rate of government procurement',
    demand: 'Actual procurement ÷ budgeted (adjusted) procurement × 100 %.',
  },
  'arithmetic/public-control-rate': {
    title: 'Control rate of office expenses',
    demand: 'Actual office expenses ÷ budgeted (adjusted) office expenses × 100 %.',
  },
  'arithmetic/quality-rate': {
    title: 'Rate of quality reached',
    demand: 'Number up to standard ÷ actual number × 100 %.',
  },
  'arithmetic/quantity-amount': {
    title: 'Amount (quantity × unit price)',
    demand: 'Amount = quantity × unit price.',
  },
  'arithmetic/row-total': {
    title: 'Total across a row',
    demand: 'The column is the sum of the sources, levels of government or parts in its row.',
  },
  'arithmetic/saving-rate': {
    title: 'Rate of cost saved',
    demand: '(Planned cost − actual cost) ÷ planned cost × 100 %.',
  },
  'arithmetic/running-total': {
    title: 'Total so far',
    demand: 'What a month has come to is what the month before had come to and what this month adds.',
  },
  'arithmetic/saving': { title: 'Amount saved', demand: 'Planned cost − actual cost.' },
  'arithmetic/share-total': { title: 'Total of shares', demand: 'The shares of the rows add up.' },
  'arithmetic/share': { title: 'Share', demand: 'Part ÷ total × 100 %.' },
  'arithmetic/staff-control-rate': {
    title: 'Control rate of staff',
    demand: 'Staff in service ÷ posts × 100 %.',
  },
  'arithmetic/statement-balance': {
    title: 'Carry-over of a statement',
    demand: 'Carried out = carried in + income of the year − expenditure of the year.',
  },
  'arithmetic/statement-total': {
    title: 'Total of income (expenditure)',
    demand: 'Income and expenditure of the year are the sums of their items.',
  },
  'arithmetic/survey-discontent': {
    title: 'Who was not content',
    demand: 'Answers that count − contented answers, in a survey that asks for no more than that.',
  },
  'arithmetic/survey-rate': {
    title: 'Rates of a survey',
    demand:
      'Rate of return = returned ÷ sent × 100 %; rate of valid answers = valid ÷ returned × 100 %; rate of contentment = contented ÷ valid answers × 100 %.',
  },
  'arithmetic/task-rate': {
    title: 'Rate of tasks finished',
    demand: 'Tasks finished ÷ tasks set × 100 %.',
  },
  'arithmetic/three-public-control-rate': {
    title: 'Control rate of the three public expenses',
    demand: 'Actual three public expenses ÷ their (adjusted) budget × 100 %.',
  },
  'arithmetic/three-public-total': {
    title: 'Total of the three public expenses',
    demand: 'Total = travel abroad + official vehicles + receptions; vehicles = purchase + running.',
  },
  'arithmetic/timely-completion-rate': {
    title: 'Rate of timely completion',
    demand: 'Completed in time ÷ planned × 100 %.',
  },
  'arithmetic/total-score': {
    title: 'Total score',
    demand: 'Total score = score of the execution rate + scores of the indicators.',
  },
  'arithmetic/use-rate': {
    title: 'Use of funds',
    demand: 'Executed ÷ (carried in + funds received) × 100 %.',
  },
  'arithmetic/vacant-posts': {
    title: 'Vacant posts',
    demand: 'Vacant posts = posts (+ people beyond them) − people.',
  },
  'arithmetic/weights-total': {
    title: 'Total of weights',
    demand: 'The weights of the execution rate and of all indicators add up to 100.',
  },
};
