import type { Word } from '../vocabulary/lexicon';

const BRACKETED = /[(（][^()（）]*[)）]/gu;

/** How many characters the words of a header have without remarks in brackets: 寄宿生（每生每学期500元） has three. */
export function headingLength({ text }: Word): number {
  return text.replace(BRACKETED, '').length;
}
