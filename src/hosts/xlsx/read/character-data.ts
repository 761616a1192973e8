import { Surprise } from './sheet/surprise';

/** References and line ends, which mean something else than they are, and what XML does not allow in a text. */
// eslint-disable-next-line no-control-regex -- control characters are the point
const SPECIAL = /[&\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>/;
const TRANSLATED = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|\r\n?|[^&\r]+/g;
// eslint-disable-next-line no-control-regex -- control characters are the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The text that a stretch of character data without tags means.
 * @throws Surprise where the XML may be broken, which the general parser then decides.
 */
export function characterData(xml: string, from: number, to: number): string {
  const text = xml.slice(from, to);
  return SPECIAL.test(text) ? translated(text) : text;
}

function translated(text: string): string {
  if (FORBIDDEN.test(text)) throw new Surprise();
  let result = '';
  let end = 0;
  for (const match of text.matchAll(TRANSLATED)) {
    if (match.index !== end) throw new Surprise();
    end += match[0].length;
    result += meaningOf(match);
  }
  if (end !== text.length) throw new Surprise();
  return result;
}

function meaningOf([piece, entity, decimal, hexadecimal]: RegExpExecArray): string {
  if (entity !== undefined) return ENTITIES[entity] ?? '';
  if (decimal !== undefined) return character(Number(decimal));
  if (hexadecimal !== undefined) return character(parseInt(hexadecimal, 16));
  return piece.startsWith('\r') ? '\n' : piece;
}

function character(code: number): string {
  if (code > 0x10ffff) throw new Surprise();
  const text = String.fromCodePoint(code);
  if (FORBIDDEN.test(text) || /[\ud800-\udfff]/u.test(text)) throw new Surprise();
  return text;
}
