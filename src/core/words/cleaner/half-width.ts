/** Marks that officers' tables carry between characters without meaning anything. */
const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/gu;

/** Full-width characters to half-width (Unicode NFKC), without white space and invisible marks. */
export function halfWidth(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '');
}
