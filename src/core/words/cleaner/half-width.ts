/** White space, and the marks between characters that nobody sees (Unicode format characters). */
const INVISIBLE = /[\s\p{Cf}]+/gu;

/** Full-width characters to half-width (Unicode NFKC), without white space and invisible marks. */
export function halfWidth(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '');
}
