/**
 * Characters that an engine copies when it cuts them out of a text; longer pieces are windows on the whole, which
 * they keep alive.
 */
const COPIED = 12;

/**
 * Texts cut out of a part, each kept once and apart from the part: one long cell would otherwise hold the XML of
 * its whole sheet in memory.
 */
export class TextPool {
  private readonly texts = new Map<string, string>();

  own(text: string): string {
    if (text.length <= COPIED) return text;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const pieces: string[] = [];
    for (let at = 0; at < text.length; at += COPIED) pieces.push(text.slice(at, at + COPIED));
    const copy = pieces.join('');
    this.texts.set(copy, copy);
    return copy;
  }
}
