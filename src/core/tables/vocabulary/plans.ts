import { mentions } from '../../words/topics';
import { wording } from '../../words/wording';

const BUDGET_TABLE = wording('budget', '…', 'form-word');

/** Whether a title announces what is planned: a budget, or targets that nobody has reached yet (预算表、绩效目标表). */
export function announcesPlan(title: string): boolean {
  const plans = mentions(title, 'budget-announced') || BUDGET_TABLE.isIn(title);
  return plans && !mentions(title, 'reports-on');
}
