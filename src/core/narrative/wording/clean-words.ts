/** What `TRIM(CLEAN(…))` leaves of a cell's words. */
export function cleanWords(words: string): string {
  if (isClean(words)) return words;
  const printable = [...words].filter((character) => character.charCodeAt(0) >= 32).join('');
  return printable.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function isClean(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code < 32) return false;
    if (code === 32 && (at === 0 || at === words.length - 1 || words.charCodeAt(at + 1) === 32)) return false;
  }
  return true;
}
