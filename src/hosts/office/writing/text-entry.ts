/** Characters that numbers, dates and times are written with, Chinese numerals included. */
const NUMERIC = /[\p{N}%‰〇一二三四五六七八九十百千万亿零]/u;

/** No number, date or formula that Excel recognises is longer. */
const LONGEST_NUMBER = 60;

/**
 * What to set as `values` so that a cell shows exactly this text (原样文本): Excel takes a leading `=`, `+`, `-`
 * or `@` for a formula and reads numbers, dates, TRUE and errors, so such text gets the leading apostrophe that
 * forces text and is not part of it. Ordinary words need none. In a cell formatted `@` nothing is read, only the
 * apostrophe itself.
 */
export function textEntry(text: string, numberFormat: string): string {
  if (text === '') return '';
  if (numberFormat === '@') return text.startsWith("'") ? `'${text}` : text;
  return isWords(text) ? text : `'${text}`;
}

function isWords(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /^(true|false)$/i.test(text)) return false;
  return text.length > LONGEST_NUMBER || !NUMERIC.test(text);
}
