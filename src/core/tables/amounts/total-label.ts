import type { Word } from '../vocabulary/lexicon';

/** Whether a label names the total of its rows. */
export function isTotalLabel(word: Word | null | undefined): boolean {
  return word != null && (word.source === 'total' || /^(?:合计|总计)$/.test(word.core));
}

/** Whether a label names the sum of some rows of a list: 小计. */
export function isSubtotalLabel(word: Word | null | undefined): boolean {
  return word?.core === '小计';
}

/** Whether a label names the total of one side of a statement: 收入合计, 支出总计. */
export function isBalanceTotal(word: Word | null | undefined): boolean {
  return word != null && /^(?:本年)?(?:收入|支出)(?:合计|总计)$/.test(word.core);
}
