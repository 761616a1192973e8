import { mentions } from '../../topics';

/** What a change is measured against (比上年决算数增减, 较年初预算增减). */
export type ChangeBase = 'prior' | 'budget';

/** 比, 较, 与 and what follows up to the word of change. */
const COMPARED = /[比较与]([^比较与]*?)(?:相比)?(?:增|减|升|降|变|同|$)/u;

/** The base that the words of a header name; null where they name none (增减额). */
export function changeBaseIn(header: string): ChangeBase | null {
  const words = header.replace(/[\s“”"]/gu, '');
  const compared = COMPARED.exec(words)?.[1] ?? '';
  const text = compared === '' ? words : compared;
  if (mentions(text, 'prior-year') || /(?:19|20)\d{2}/u.test(text)) return 'prior';
  return mentions(text, 'budget') ? 'budget' : null;
}

/** Whether the words of a change tell of a fall alone: 比上年减少, 降幅, and no 增减. */
export function tellsOfFall(words: string): boolean {
  return mentions(words, 'counts-falls') && !mentions(words, 'counts-rises');
}
