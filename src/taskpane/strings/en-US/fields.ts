import type { fields as zhCN } from '../zh-CN/fields';

/** The same in English. */
export const fields: typeof zhCN = {
  'initial-budget': 'Initial budget',
  adjustment: 'Adjustment',
  'full-year-budget': 'Full-year budget',
  arrived: 'Arrived',
  executed: 'Executed',
  'execution-rate': 'Execution rate',
  weight: 'Weight',
  score: 'Score',
  'carry-in': 'Carried in',
  'carry-out': 'Carried out',
  'prior-year': 'Prior year',
  'current-year': 'Current year',
  budget: 'Budget',
  final: 'Final',
  'change-amount': 'Change',
  'change-rate': 'Change rate',
  share: 'Share',
  'use-rate': 'Use rate',
  reason: 'Reason',
};
