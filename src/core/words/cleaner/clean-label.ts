import { halfWidth } from './half-width';
import { NUMBERING } from './prefixes';

/** What a label that needs cleaning has, beside 其中. */
const UNTIDY = /[\s:：()（）、.．]/u;
const OF_WHICH = '其中';
const BRACKETED = /[（(]([^（()）]*)[)）]/gu;
/** What stands in brackets behind a label and is none of its words; so is the letter of a column. */
const REMARKS: ReadonlySet<string> = new Set(['元', '千元', '万元', '亿元', '分']);
const LETTER = /^[A-Z]$/u;
const LAST_COLON = /[:：]$/u;

/** A row's label as it is spoken of: without 其中, numbering, colon and unit. Its other characters stay as written. */
export function cleanLabel(label: string): string {
  if (!label.startsWith(OF_WHICH) && !UNTIDY.test(label)) return label;
  const compact = label.replace(/\s+/gu, '');
  const words = compact.startsWith(OF_WHICH)
    ? compact.slice(OF_WHICH.length).replace(/^[:：]/u, '')
    : compact;
  return withoutNumber(words)
    .replace(BRACKETED, (bracket, inside: string) =>
      REMARKS.has(inside) || LETTER.test(inside) ? '' : bracket,
    )
    .replace(LAST_COLON, '');
}

/** Without 一、, （一）, 1. or （1） in front. */
function withoutNumber(words: string): string {
  const plain = halfWidth(words);
  if (plain.length !== words.length) return words;
  for (const [, pattern] of NUMBERING) {
    const number = pattern.exec(plain)?.[0];
    if (number !== undefined) return words.slice(number.length);
  }
  return words;
}
