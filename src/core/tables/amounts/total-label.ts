import type { Word } from '../vocabulary/lexicon';
import { isNamed, mentions } from '../../words/topics';

/** Whether a label names the total of its rows. */
export function isTotalLabel(word: Word | null | undefined): boolean {
  return word != null && (word.source === 'total' || isNamed(word.core, 'sum-total'));
}

/** Whether a label names the sum of some rows of a list: 小计. */
export function isSubtotalLabel(word: Word | null | undefined): boolean {
  return word != null && isNamed(word.core, 'part-sum');
}

/**
 * Which side of a statement a label names the total of: 收入合计, 本年支出总计, 总收入; null for any other, and for one from which
 * something is taken (收入总计（扣除上年结余）).
 */
export function sideTotalled(word: Word | null | undefined): 'income' | 'expenditure' | null {
  const { subject, total, measure, source, aspect } = word?.reading?.meaning ?? {};
  if ((total !== 'sum' && total !== 'grand') || mentions(word?.text ?? '', 'deducting')) return null;
  if (measure !== undefined || source !== undefined || aspect !== undefined) return null;
  return subject === 'income' || subject === 'expenditure' ? subject : null;
}

/** Whether a label names the total of one side of a statement. */
export function isBalanceTotal(word: Word | null | undefined): boolean {
  return sideTotalled(word) !== null;
}
